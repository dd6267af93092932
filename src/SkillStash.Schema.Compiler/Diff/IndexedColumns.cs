using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>The columns of a key or an index as one fact.</summary>
internal static class IndexedColumns
{
    /// <summary>The columns with their order and collation.</summary>
    public static Fact Fact(string name, IEnumerable<IndexColumnModel> columns)
    {
        IndexColumnModel[] all = columns.ToArray();
        return new Fact(name, Join(all, static column => column.Name ?? column.ExpressionSql ?? SqlNames.RowId), Join(all, Key));
    }

    /// <summary>The names alone, which tell one constraint from another.</summary>
    public static string Identity(IndexModel index) => string.Join(", ", index.Columns.Select(Key));

    private static string Key(IndexColumnModel column) =>
        column.Name is { } name ? SqlNames.Lower(name) : column.CanonicalExpression ?? SqlNames.RowId;

    private static string Join(IEnumerable<IndexColumnModel> columns, Func<IndexColumnModel, string> text) =>
        string.Join(", ", columns.Select(column => text(column)
            + (column.Collation.Equals("BINARY", StringComparison.OrdinalIgnoreCase) ? "" : " COLLATE " + column.Collation.ToUpperInvariant())
            + (column.IsDescending ? " DESC" : "")));
}
