namespace SkillStash.Schema.Compiler.Model;

/// <summary>Columns of a named query that are a row of a table, an object of its own: what <c>sqlc.embed</c> selects.</summary>
/// <param name="Label">The name by which the query's row has it.</param>
/// <param name="Table">The table or view.</param>
/// <param name="Start">The place of its first column.</param>
/// <param name="Count">The number of its columns.</param>
/// <param name="NullKey">The column, counted from the first, whose NULL says that an outer join has found no row; null where there always is one.</param>
public sealed record EmbeddedRow(string Label, string Table, int Start, int Count, int? NullKey)
{
    /// <summary>Whether a column of the query is one of its columns.</summary>
    public bool Has(int column) => column >= Start && column < Start + Count;
}
