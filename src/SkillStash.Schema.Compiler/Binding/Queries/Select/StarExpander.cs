using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Writes out <c>*</c> and <c>table.*</c>.</summary>
internal sealed class StarExpander(ExpressionBinder expressions, bool isAltering)
{
    /// <summary>Whether an item has columns that <c>table.*</c> means.</summary>
    public static bool Has(FromItem item, string table) => item.Relation.IsJoin
        ? item.Relation.Columns.Any(column => SqlNames.Same(column.Origin!.Table, table))
        : SqlNames.Same(item.Name, table);

    /// <summary>The columns of all items, or of the one of that name; a column that USING joins comes once.</summary>
    public IReadOnlyList<QueryColumn> Expand(AllColumnsSyntax all, QueryScope scope)
    {
        string? table = all.Table?.Name;
        var columns = new List<QueryColumn>();
        foreach (FromItem item in scope.Items.Where(item => table is null || Has(item, table)))
        {
            for (int i = 0; i < item.Relation.Columns.Count; i++)
            {
                if (IsMeant(item, item.Relation.Columns[i], table))
                {
                    columns.Add(new QueryColumn
                    {
                        Name = item.Relation.Columns[i].Name,
                        Facts = Facts(all, scope, item, i),
                        IsExpanded = true,
                    });
                }
            }
        }

        return columns;
    }

    /// <summary>The names that a star can be written out with; null where names cannot tell its columns apart.</summary>
    public static IReadOnlyList<(string? Table, string Column)>? Names(AllColumnsSyntax all, QueryScope scope, bool isReturning)
    {
        string? table = all.Table?.Name;
        var names = new List<(string? Table, string Column)>();
        foreach (FromItem item in scope.Items.Where(item => table is null || Has(item, table)))
        {
            if (item.Relation.IsJoin || item.Relation.IsIncomplete || item.Name.Length == 0 || scope.Items.Count(each => Has(each, item.Name)) > 1)
            {
                return null;
            }

            foreach (QueryColumn column in item.Relation.Columns.Where(column => IsMeant(item, column, table)))
            {
                // Such a name is the text of an expression, in which parameters are numbered anew.
                if (column.Name.IndexOfAny(['?', ':', '@', '$', '#']) >= 0)
                {
                    return null;
                }

                names.Add((IsUnqualified(scope, item, column.Name) || isReturning || scope.Items.Count == 1 ? null : item.Name, column.Name));
            }
        }

        return names;
    }

    /// <summary>What is known of a column that is named without its table.</summary>
    public static ExpressionFacts Unqualified(string name, TextSpan place, QueryScope scope, ExpressionBinder expressions) =>
        expressions.Bind(new ColumnReferenceSyntax(place, null, null, Unwritten(name)), scope);

    private static IdentifierSyntax Unwritten(string name) => new(default, name, QuoteKind.Double);

    private static bool IsMeant(FromItem item, QueryColumn column, string? table) => table is null
        ? !column.IsHidden && !item.JoinedColumns.Contains(column.Name)
        : column.Origin is { } origin ? !origin.IsRowId && SqlNames.Same(origin.Table, table) : !column.IsHidden;

    // A column that is joined later is written without its table where a RIGHT or FULL JOIN follows (inAnyUsingClause in select.c).
    private static bool IsUnqualified(QueryScope scope, FromItem item, string column)
    {
        int next = scope.Items.IndexOf(item) + 1;
        return scope.Items.FindIndex(next, static each => each.KeepsAllRows) >= 0 && scope.Items.FindIndex(next, each => each.JoinedColumns.Contains(column)) >= 0;
    }

    private ExpressionFacts Facts(AllColumnsSyntax all, QueryScope scope, FromItem item, int number)
    {
        QueryColumn column = item.Relation.Columns[number];

        // SQLite writes out names without a table where there is only one item; those of a join can then be ambiguous.
        bool isAlone = item.Relation.IsJoin && scope.Items.Count == 1 && !isAltering;
        if (isAlone || IsUnqualified(scope, item, column.Name))
        {
            return Unqualified(column.Name, all.Span, scope, expressions);
        }

        // Of two items of one name in one database neither can be meant.
        bool isShared = item.Name.Length > 0 && scope.Items.Exists(each => !ReferenceEquals(each, item) && Has(each, item.Name)
            && (each.Relation.IsJoin || SqlNames.Same(each.Relation.Database, item.Relation.Database)));
        if (isShared && column.Origin is null)
        {
            return expressions.Bind(new ColumnReferenceSyntax(all.Span, null, Unwritten(item.Name), Unwritten(column.Name)), scope);
        }

        return item.FactsOf(number);
    }
}
