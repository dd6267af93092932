using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds CHECKs that let every row pass. A CHECK passes on NULL (lang_createtable, section 3.7).</summary>
internal sealed class IdleCheckRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        from check in table.Checks
        let expression = SqlExpression.Parse(check.Sql)
        where expression is not null && Truth.Of(expression).IsNeverFalse
        select new SchemaFinding.OfTable(table.Name, FirstColumn(table, expression), LintMessages.IdleCheck(table.Name, check.Sql));

    // A model does not know where a CHECK stands: it is shown at the column that it names first.
    private static string? FirstColumn(TableModel table, ExpressionSyntax expression) => expression.DescendantsAndSelf()
        .OfType<ColumnReferenceSyntax>()
        .Select(static reference => reference.Column.Name)
        .FirstOrDefault(name => table.Column(name) is not null);
}
