using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What ON CONFLICT names: the rowid, or all that a unique index is made of (lang_upsert).</summary>
internal static class ConflictTarget
{
    public static bool IsKey(UpsertClauseSyntax upsert, CatalogTable table) =>
        IsRowId(upsert.Target, table) || table.Indexes.Any(index => index.IsUnique && Matches(upsert, index, table));

    /// <summary>Whether a new row can run into it: a rowid that SQLite chooses itself never does, nor what another ON CONFLICT stands for.</summary>
    public static bool IsReached(UpsertClauseSyntax upsert, InsertSyntax insert, CatalogTable table)
    {
        bool givesRowId = insert.Columns.Count > 0
            ? insert.Columns.Any(column => table.IndexOf(column.Name) is var index && (index < 0 ? !table.WithoutRowId : table.Columns[index].IsRowIdAlias))
            : insert.Source is not null && table.Columns.Any(static column => column.IsRowIdAlias);
        UpsertClauseSyntax[] earlier = insert.Upserts.TakeWhile(each => !ReferenceEquals(each, upsert)).ToArray();
        bool isAny = upsert.Target.Count == 0;
        return (givesRowId && (isAny || IsRowId(upsert.Target, table)) && !earlier.Any(each => IsRowId(each.Target, table)))
            || table.Indexes.Any(index => index.IsUnique && (isAny || Matches(upsert, index, table)) && !earlier.Any(each => Matches(each, index, table)));
    }

    private static bool IsRowId(IReadOnlyList<IndexedColumnSyntax> target, CatalogTable table) =>
        !table.WithoutRowId && target is [{ Collation: null } only] && ColumnOf(only, table) is { } column
        && (column < 0 || table.Columns[column].IsRowIdAlias);

    private static bool Matches(UpsertClauseSyntax upsert, CatalogIndex index, CatalogTable table) =>
        index.Columns.Count == upsert.Target.Count
        && (index.Syntax?.Where is not { } where || (upsert.TargetWhere is { } given && SameExpression.Are(given, where)))
        && index.Columns.All(column => upsert.Target.Any(term => Matches(term, column, table)));

    // A collation that is not written is that of the index.
    private static bool Matches(IndexedColumnSyntax term, CatalogIndexColumn column, CatalogTable table) =>
        (term.Collation is null || SqlNames.Same(term.Collation.Name, column.Collation))
        && (column.Expression is { } expression ? SameExpression.Are(expression, term.Expression) : ColumnOf(term, table) == column.ColumnId);

    /// <summary>The number of the column, -1 for the rowid; null for any other expression.</summary>
    private static int? ColumnOf(IndexedColumnSyntax term, CatalogTable table)
    {
        if (term.Expression.WithoutParentheses() is not ColumnReferenceSyntax { Column.Name: var name })
        {
            return null;
        }

        int column = table.IndexOf(name);
        return column >= 0 || SqlNames.IsRowId(name) ? column : null;
    }
}
