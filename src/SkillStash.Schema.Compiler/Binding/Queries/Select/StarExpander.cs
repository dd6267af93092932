using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Writes out <c>*</c> and <c>table.*</c>.</summary>
internal sealed class StarExpander(ExpressionBinder expressions, bool isAltering)
{
    /// <summary>Whether a source has columns that <c>table.*</c> means.</summary>
    public static bool Has(QuerySource source, string table) => source.Relation.IsJoin
        ? source.Relation.Columns.Any(column => SqlNames.Same(column.Origin!.Table, table))
        : SqlNames.Same(source.Name, table);

    /// <summary>The columns of all sources, or of the one of that name; a column that USING joins comes once.</summary>
    public IReadOnlyList<QueryColumn> Expand(AllColumnsSyntax all, QueryScope scope)
    {
        string? table = all.Table?.Name;
        var columns = new List<QueryColumn>();
        foreach (QuerySource source in scope.Sources.Where(source => table is null || Has(source, table)))
        {
            foreach (QueryColumn column in source.Relation.Columns.Where(column => IsMeant(source, column, table)))
            {
                columns.Add(new QueryColumn { Name = column.Name, Facts = Facts(all, scope, source, column) });
            }
        }

        return columns;
    }

    /// <summary>What is known of a column that is named without its table.</summary>
    public static ExpressionFacts Unqualified(string name, TextSpan place, QueryScope scope, ExpressionBinder expressions) =>
        expressions.Bind(new ColumnReferenceSyntax(place, null, null, Unwritten(name)), scope);

    private static IdentifierSyntax Unwritten(string name) => new(default, name, QuoteKind.Double);

    private static bool IsMeant(QuerySource source, QueryColumn column, string? table) => table is null
        ? !column.IsHidden && !source.JoinedColumns.Contains(column.Name)
        : column.Origin is { } origin ? !origin.IsRowId && SqlNames.Same(origin.Table, table) : !column.IsHidden;

    private ExpressionFacts Facts(AllColumnsSyntax all, QueryScope scope, QuerySource source, QueryColumn column)
    {
        // SQLite writes out names without a table where there is only one source; those of a join can then be ambiguous.
        bool isAlone = source.Relation.IsJoin && scope.Sources.Count == 1 && !isAltering;
        bool isJoined = all.Table is null && scope.Sources.Exists(each => !ReferenceEquals(each, source) && each.JoinedColumns.Contains(column.Name));
        if (isAlone || isJoined)
        {
            return Unqualified(column.Name, all.Span, scope, expressions);
        }

        // Of two items of one name in one database neither can be meant.
        bool isShared = source.Name.Length > 0 && scope.Sources.Exists(each => !ReferenceEquals(each, source) && Has(each, source.Name)
            && (each.Relation.IsJoin || SqlNames.Same(each.Relation.Database, source.Relation.Database)));
        if (isShared && column.Origin is null)
        {
            return expressions.Bind(new ColumnReferenceSyntax(all.Span, null, Unwritten(source.Name), Unwritten(column.Name)), scope);
        }

        return source.IsNullable ? column.Facts with { IsNullable = true } : column.Facts;
    }
}
