using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Plans;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Finds views that SQLite sorts anew on each reading, where an index of their table could give the rows in order.</summary>
internal static class ViewOrderCheck
{
    /// <summary>Asks SQLite for its plan of each view that has an order.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="scratch">A database that has it.</param>
    public static IEnumerable<Diagnostic> Check(SchemaCompilation schema, SqliteConnection scratch)
    {
        foreach (ViewModel view in schema.Model.Views)
        {
            var source = new SourceText(view.Sql);
            if (SchemaCompiler.Parse(source).Script.Statements is [CreateViewSyntax { Select: var select }]
                && TableOf(select, schema.Model) is { } table
                && Columns(select, table) is { } columns
                && QueryPlan.Of(scratch, source.Slice(select.Span)).Sorts)
            {
                yield return Diagnostic.At(schema.Locations.Of(view.Name), LintMessages.UnindexedOrder(view.Name, table.Name, columns));
            }
        }
    }

    /// <summary>The one table whose rows the query gives; null where it combines or condenses rows, which no index could order.</summary>
    private static TableModel? TableOf(SelectSyntax select, SchemaModel schema) =>
        select is
        {
            With: null,
            Terms: [SelectCoreSyntax { Distinct: false, GroupBy: [], Windows: [], From.Items: [{ Source: TableReferenceSyntax { Index: null } source }] }],
        }
            ? schema.Tables.FirstOrDefault(table => table.Module is null && SqlNames.Same(table.Name, source.Name.Name))
            : null;

    /// <summary>The columns of the ORDER BY; null where it has none, or other terms.</summary>
    private static string[]? Columns(SelectSyntax select, TableModel table)
    {
        string[] columns = select.OrderBy.Select(term => Column(term.Expression, (SelectCoreSyntax)select.Terms[0], table)).OfType<string>().ToArray();
        return columns.Length > 0 && columns.Length == select.OrderBy.Count ? columns : null;
    }

    // An alias of the result comes before a column of the table (lang_select, section 4).
    private static string? Column(ExpressionSyntax term, SelectCoreSyntax core, TableModel table)
    {
        if (term.WithoutParentheses() is not ColumnReferenceSyntax reference)
        {
            return null;
        }

        ExpressionSyntax? aliased = core.Columns.OfType<ExpressionColumnSyntax>()
            .FirstOrDefault(column => reference.Table is null && SqlNames.Same(column.Alias?.Name, reference.Column.Name))?.Expression;
        string? name = aliased is null ? reference.Column.Name : (aliased.WithoutParentheses() as ColumnReferenceSyntax)?.Column.Name;
        return name is null ? null : table.Column(name)?.Name;
    }
}
