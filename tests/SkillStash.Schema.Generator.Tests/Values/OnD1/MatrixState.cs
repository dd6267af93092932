using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>Rows that are in a table together, each with a value of many columns; and what C#'s look-ups and lists say of them.</summary>
internal sealed class MatrixState(MatrixTable table, string use)
{
    public const string Written = "written", Read = "read", Rounded = "rounded";

    // Each value is in a cursor.
    private const int PageSize = 1;

    private readonly List<MatrixRow> _rows = [];

    /// <summary>Distributes values to as few rows as there can be. Where an index is UNIQUE, equal values are in different states.</summary>
    /// <param name="table">The table.</param>
    /// <param name="values">The values.</param>
    /// <param name="use">What TypeScript is to do: to write them too, to read them, or to refuse them where its numbers lose digits.</param>
    /// <returns>What is to be written down of each state, taken while it is there.</returns>
    public static IEnumerable<object> Record(MatrixTable table, IEnumerable<MatrixValue> values, string use)
    {
        MatrixValue[] rest = [.. values];
        while (rest.Length > 0)
        {
            table.Clear();
            var state = new MatrixState(table, use);
            rest = state.Fill(rest);
            yield return state.Write();
        }
    }

    // Returns what equals a value that is there.
    private MatrixValue[] Fill(MatrixValue[] values)
    {
        List<MatrixValue> equal = [];
        Queue<MatrixValue>[] columns = [.. values.GroupBy(static value => value.Column).Select(static column => new Queue<MatrixValue>(column))];
        while (columns.Any(static column => column.Count > 0))
        {
            List<MatrixValue> together = [.. columns.Where(static column => column.Count > 0).Select(static column => column.Dequeue())];
            while (TryInsert(together) is { } refused)
            {
                equal.Add(together.Single(value => $"v{value.Column}" == refused));
                together.Remove(equal[^1]);
            }
        }

        return [.. equal];
    }

    // Returns the column that a constraint failed for.
    private string? TryInsert(List<MatrixValue> values)
    {
        Dictionary<string, object?> given = table.Others();
        given["Id"] = _rows.Count + 1L;
        foreach (MatrixValue value in values.Where(static value => value.Given is not null))
        {
            given[$"V{value.Column}"] = value.Value;
        }

        object row = table.New(given);
        try
        {
            object kept = table.Insert(row);
            _rows.Add(new MatrixRow(row, kept, [.. values.Select(static value => $"v{value.Column}")]));
            return null;
        }
        catch (ConstraintViolationException failed)
        {
            return failed.Columns.Single();
        }
    }

    private object Write()
    {
        IReadOnlyList<Dictionary<string, string>> stored = table.StoredRows();
        bool isWritten = use == Written;
        return new
        {
            use,
            rows = _rows.Select((row, i) => new { given = table.NewToJson(row.New), kept = table.ToJson(row.Kept), columns = row.Columns, stored = stored[i] }),
            lookups = isWritten ? Lookups().ToArray() : [],
            orders = isWritten ? Orders().ToArray() : [],
        };
    }

    private IEnumerable<object[]> Lookups() =>
        from row in _rows
        from column in row.Columns
        let property = column.ToUpperInvariant()
        let value = table.Get(row.Kept, property)
        where value is not null
        let found = table.Find(property, value)
        where found is not null
        select (object[])[table.Lookup(property)!, column, table.ToJson(row.Kept).GetProperty(column), found.Select(each => table.Get(each, "Id"))];

    private IEnumerable<object[]> Orders() =>
        from column in _rows.SelectMany(static row => row.Columns).Distinct()
        let property = column.ToUpperInvariant()
        where table.IsOrderedBy(property)
        select (object[])[table.Lookup(property)!, column, Walk(property)];

    private List<object> Walk(string property)
    {
        List<object> pages = [];
        for (Cursor? after = null; pages.Count == 0 || after is not null;)
        {
            (object[] rows, Cursor? next) = table.Page(property, PageSize, after);
            pages.Add(new { limit = PageSize, after = after?.ToString(), ids = rows.Select(row => table.Get(row, "Id")), next = next?.ToString() });
            after = next;
        }

        return pages;
    }

    private sealed record MatrixRow(object New, object Kept, string[] Columns);
}
