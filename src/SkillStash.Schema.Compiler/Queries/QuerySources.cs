using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The items of a simple query's FROM, and what tells their rows apart.</summary>
internal sealed class QuerySources
{
    private readonly QueryScope _scope;
    private readonly IReadOnlyList<FromItemSyntax> _written;

    private QuerySources(QueryScope scope, IReadOnlyList<FromItemSyntax> written)
    {
        _scope = scope;
        _written = written;
    }

    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<FromItem> Items => _scope.Items;

    /// <summary>The sources of a query; none of a compound.</summary>
    public static QuerySources Of(SelectSyntax select, QueryContext context)
    {
        var outer = new QueryScope(null);
        CommonTableBinder.Add(select.With, outer, context);
        var scope = new QueryScope(outer);
        if (select.Terms is not [SelectCoreSyntax { From: { } from }])
        {
            return new QuerySources(scope, []);
        }

        new FromBinder(context, new ExpressionBinder(context, ExpressionPlace.Query)).AddItems(from, scope);
        return new QuerySources(scope, ParenthesizedJoin.Flatten(from));
    }

    /// <summary>Whether a query finds no more than one row: for a key of each table it compares with values, or with columns of tables of which it finds one row.</summary>
    public static bool FindsOneRow(SelectSyntax select, QueryContext context)
    {
        if (select.Terms is not [SelectCoreSyntax { Where: { } where, GroupBy: [] }])
        {
            return false;
        }

        QuerySources sources = Of(select, context);
        (ExpressionSyntax Own, ExpressionSyntax Other)[] equal = Equalities(where).ToArray();
        var found = new List<FromItem>();
        foreach (FromItem item in sources.Items)
        {
            HashSet<int> given = [.. equal.Select(pair => (Own: sources.ColumnOf(pair.Own), pair.Other))
                .Where(pair => pair.Own is { } own && own.Item == item && sources.IsGiven(pair.Other, own, found)).Select(static pair => pair.Own!.Value.Column)];
            if (item.Relation.Object is not CatalogTable { IsBroken: false } || (!HasKey(item, given, takesNull: true) && !sources.IsJoinedByKey(item)))
            {
                return false;
            }

            found.Add(item);
        }

        return found.Count > 0;
    }

    /// <summary>Whether an item has a column of a name, or may have one.</summary>
    public bool HaveColumn(string name) => SqlNames.IsRowId(name) || Items.Any(item => item.Find(null, null, name).Count > 0);

    /// <summary>The column of an item that an expression is; null for any other expression.</summary>
    public (FromItem Item, int Column)? ColumnOf(ExpressionSyntax expression)
    {
        if (expression.WithoutParentheses() is not ColumnReferenceSyntax reference)
        {
            return null;
        }

        // The columns of USING are those of the first table, but for outer joins, which compute them of both.
        if (reference.Table is null && Items.Any(item => (item.IsRightJoined || item.IsFullJoined) && item.JoinedColumns.Contains(reference.Column.Name)))
        {
            return null;
        }

        FromItem[] items = Items.Where(item => !item.IsFullJoined && !item.IsRightJoined && !(reference.Table is null && item.JoinedColumns.Contains(reference.Column.Name))
            && item.Find(reference.Schema?.Name, reference.Table?.Name, reference.Column.Name).Count == 1).ToArray();
        return items is [var only] ? (only, only.Find(reference.Schema?.Name, reference.Table?.Name, reference.Column.Name)[0]) : null;
    }

    /// <summary>The columns that tell the rows of a table apart, the rowid perhaps; null where nothing does, or where they cannot be named.</summary>
    public IReadOnlyList<(string Column, string? Collation)>? KeyOf(FromItem item)
    {
        if (item.Relation is not { Object: CatalogTable { IsBroken: false } table, IsIncomplete: false } relation || Items.Count(each => SqlNames.Same(each.Name, item.Name)) > 1)
        {
            return null;
        }

        return !relation.HasRowId ? table.Indexes.First(static index => index.Origin == IndexOrigin.PrimaryKey).Columns
                .Select(part => (table.Columns[part.ColumnId].Name, SqlNames.Same(part.Collation, table.Columns[part.ColumnId].Collation) ? null : (string?)part.Collation)).ToArray()
            : relation.RowIdColumn >= 0 ? [(relation.Columns[relation.RowIdColumn].Name, null)]
            : SqlNames.RowIds.FirstOrDefault(name => relation.IndexOf(name) < 0) is { } rowId ? [(rowId, null)]
            : null;
    }

    /// <summary>Whether a key of a table is among some of its columns. The rows that have NULL in a key are not told apart by it.</summary>
    public static bool HasKey(FromItem item, ICollection<int> columns, bool takesNull)
    {
        var table = (CatalogTable)item.Relation.Object!;
        return columns.Contains(item.Relation.RowIdColumn)
            || table.Indexes.Any(index => index.IsUnique && index.Syntax?.Where is null && index.Columns.All(column => columns.Contains(column.ColumnId)
                && (takesNull || !item.Relation.Columns[column.ColumnId].Facts.IsNullable) && SqlNames.Same(column.Collation, table.Columns[column.ColumnId].Collation)));
    }

    /// <summary>Whether its ON finds at most one row for each row of the tables before it: a key equals columns of theirs.</summary>
    public bool IsJoinedByKey(FromItem item)
    {
        int place = _scope.Items.IndexOf(item);
        if (_written.Count != Items.Count || _written.Any(static each => (each.Join & JoinOperator.Right) != 0) || _written[place].On is not { } condition)
        {
            return false;
        }

        HashSet<int> equal = [.. Equalities(condition)
            .Select(pair => (Own: ColumnOf(pair.Own), Other: ColumnOf(pair.Other)))
            .Where(pair => pair is { Own: { } own, Other: { } other } && own.Item == item && _scope.Items.IndexOf(other.Item) < place && AreAlike(own, other))
            .Select(static pair => pair.Own!.Value.Column)];
        return HasKey(item, equal, takesNull: true);
    }

    /// <summary>The columns of an item that are not NULL wherever a join has found a row of it: what its condition compares.</summary>
    public IEnumerable<int> Compared(FromItem item)
    {
        int place = _scope.Items.IndexOf(item);
        if (_written.Count != Items.Count)
        {
            return [];
        }

        // Of a join to the right of it that keeps its own rows, the condition is true where the row of the left is there.
        IEnumerable<ExpressionSyntax> conditions = _written
            .Where((written, i) => i == place ? (written.Join & JoinOperator.Right) == 0 : i > place && (written.Join & JoinOperator.Full) == JoinOperator.Right)
            .Select(static written => written.On).OfType<ExpressionSyntax>();
        return conditions.SelectMany(static on => NotNullConditions.WhereIs(true, on)).Select(ColumnOf)
            .Where(found => found?.Item == item).Select(static found => found!.Value.Column);
    }

    private bool IsGiven(ExpressionSyntax value, (FromItem Item, int Column) own, List<FromItem> found) => value.WithoutParentheses() switch
    {
        ParameterSyntax or LiteralSyntax => true,
        _ => ColumnOf(value) is { } other && found.Contains(other.Item) && AreAlike(own, other),
    };

    // Otherwise several values of one can be equal to one of the other (datatype3, section 4.2).
    private static bool AreAlike((FromItem Item, int Column) own, (FromItem Item, int Column) other) =>
        own.Item.Relation.Object is CatalogTable left && other.Item.Relation.Object is CatalogTable right
        && left.Columns[own.Column].Affinity == right.Columns[other.Column].Affinity
        && SqlNames.Same(left.Columns[own.Column].Collation, right.Columns[other.Column].Collation);

    // Each of them both ways.
    private static IEnumerable<(ExpressionSyntax Own, ExpressionSyntax Other)> Equalities(ExpressionSyntax condition) => condition.Conjuncts()
        .OfType<BinarySyntax>().Where(static each => each.Operator == BinaryOperator.Equal)
        .SelectMany(static each => new[] { (each.Left, each.Right), (each.Right, each.Left) });
}
