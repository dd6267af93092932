using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>A column of a key, which is compared as the key's index compares it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Collation">The collation of the index, where it is another than the column's.</param>
internal sealed record KeyPart(ColumnModel Column, string? Collation)
{
    /// <summary>The collation in SQL, with a space before it; nothing where it is the column's.</summary>
    public string Collate => Collation is null ? "" : $" COLLATE {SqlName.Quote(Collation)}";

    /// <summary>A column of an index.</summary>
    public static KeyPart Of(ColumnModel column, IndexColumnModel indexed) =>
        new(column, SqlNames.Same(indexed.Collation, column.Collation) ? null : indexed.Collation);

    /// <summary>The primary key. Where it names a column twice, rows differ in it by the column's own collation or by less.</summary>
    public static IEnumerable<KeyPart> PrimaryKey(TableModel table)
    {
        IndexModel? index = table.Indexes.FirstOrDefault(static index => index.Origin == IndexOrigin.PrimaryKey);
        foreach (string name in table.PrimaryKey)
        {
            ColumnModel column = table.Column(name)!;
            IndexColumnModel[] indexed = index?.Columns.Where(each => SqlNames.Same(each.Name!, name)).ToArray() ?? [];
            yield return indexed.Length == 1 ? Of(column, indexed[0]) : new KeyPart(column, null);
        }
    }

    /// <summary>The comparison with a parameter; one that takes NULL finds it by the same index (lang_expr, optoverview).</summary>
    public string Is(string parameter, bool takesNull = false) =>
        $"{SqlName.Quote(Column.Name)} {(takesNull && Column.IsNullable ? "IS" : "=")} {parameter}{Collate}";
}
