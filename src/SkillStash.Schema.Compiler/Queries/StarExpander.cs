using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Writes out <c>*</c> and <c>table.*</c>.</summary>
internal sealed class StarExpander(ExpressionBinder expressions)
{
    /// <summary>The columns of all sources, or of the one of that name; a column that USING joins comes once.</summary>
    public IReadOnlyList<QueryColumn> Expand(QueryScope scope, string? table)
    {
        var columns = new List<QueryColumn>();
        foreach (QuerySource source in scope.Sources.Where(source => table is null || SqlNames.Same(source.Name, table)))
        {
            foreach (QueryColumn column in source.Relation.Columns.Where(static column => !column.IsHidden))
            {
                if (table is null && source.JoinedColumns.Contains(column.Name))
                {
                    continue;
                }

                columns.Add(new QueryColumn { Name = column.Name, Facts = Facts(scope, source, column, table is not null) });
            }
        }

        return columns;
    }

    private ExpressionFacts Facts(QueryScope scope, QuerySource source, QueryColumn column, bool isQualified)
    {
        bool isJoined = !isQualified && scope.Sources.Exists(each => !ReferenceEquals(each, source) && each.JoinedColumns.Contains(column.Name));
        if (isJoined)
        {
            var name = new IdentifierSyntax(default, column.Name, QuoteKind.Double);
            return expressions.Bind(new ColumnReferenceSyntax(default(TextSpan), null, null, name), scope);
        }

        return source.IsNullable ? column.Facts with { IsNullable = true } : column.Facts;
    }
}
