using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>
/// Every declared type × annotation × STRICT × NOT NULL × DEFAULT, with the values at the ends of each kind: a value is refused by name before
/// anything is stored, or it is read back, found, sorted and kept by every method.
/// </summary>
public sealed class ValueMatrixTests(ITestOutputHelper output)
{
    private readonly Dictionary<string, int> _figures = [];
    private readonly List<string> _faults = [];

    [Fact]
    public void What_is_written_can_be_read_found_and_kept()
    {
        _figures["columns refused by the compiler"] = ValueColumn.All.Count - ValueColumn.Accepted.Count;

        using SchemaDatabase database = ValueMatrix.CreateDatabase();
        foreach (MatrixTable table in ValueMatrix.TablesOf(database))
        {
            for (int column = 0; column < table.Columns.Length; column++)
            {
                Check(table, column);
            }
        }

        foreach ((string what, int count) in _figures)
        {
            output.WriteLine($"{count,7:N0} {what}");
        }

        Assert.True(_faults.Count == 0, $"{_faults.Count} faults, such as\n{string.Join('\n', _faults.Take(30))}");
        Assert.True(_figures["values kept"] + _figures["values refused by name"] >= 20_000, "The matrix is smaller than it was.");
    }

    private void Check(MatrixTable table, int index)
    {
        string column = $"v{index}", property = $"V{index}";
        (ValueColumn described, ColumnType type) = table.Columns[index];
        string at = $"{described.Definition(column, described.HasDefault ? ValueColumn.Literal(type) : "")}{(described.IsStrict ? " STRICT" : "")}: ";
        Dictionary<string, object?> others = table.Others(index);
        if (described.HasDefault)
        {
            table.Clear();
            Try(at + "the default", () => Keep(table, table.Insert(table.New(others)), column));
        }

        List<object> survivors = [];
        foreach (object value in BoundaryValues.For(table.TypeOf(property)))
        {
            table.Clear();
            Try(at + Show(value), () =>
            {
                object row;
                try
                {
                    row = table.Insert(table.New(new Dictionary<string, object?>(others) { [property] = value }));
                }
                catch (UnstorableValueException refusal)
                {
                    Require(refusal.Column == column && refusal.Table == table.Name, "is refused as " + refusal.Message);
                    Require(table.Count() == 0, "is refused and stored");
                    Count("values refused by name");
                    return;
                }

                Require(AreEqual(value, table.Get(row, property)), $"comes back as {Show(table.Get(row, property))}");
                Require(table.Find(property, value)?.SequenceEqual([row]) ?? true, "is not found");
                Keep(table, row, column);
                survivors.Add(value);
                Count("values kept");
            });
        }

        table.Clear();
        if (!described.IsNotNull && table.InOrder(property) is not null)
        {
            foreach (object value in survivors.Distinct())
            {
                table.Insert(table.New(new Dictionary<string, object?>(others) { [property] = value }));
            }

            object[] listed = [.. table.InOrder(property)!.Select(row => table.Get(row, property)!)];
            Try(at, () => Require(listed.SequenceEqual(listed.OrderBy(static each => each)), "the list is in the order " + string.Join(", ", listed.Select(Show))));
            Count("lists in order");
        }
    }

    private static void Keep(MatrixTable table, object row, string column)
    {
        string stored = table.Stored(column);
        object id = table.Get(row, "Id")!;
        Require(row.Equals(table.FindById(id)), "differs by key");
        Require(row.Equals(Assert.Single(table.Scan())), "differs in a scan");
        Require(table.ChangeNote(id, "changed") && stored == table.Stored(column), $"is {table.Stored(column)} after a change of another column, and was {stored}");
        Require(table.UpdateNote(row, "updated") && stored == table.Stored(column), $"is {table.Stored(column)} after an update of another column, and was {stored}");
        Require(HasBlob(row) || row.Equals(table.ThroughJson(row)), "differs in JSON");
    }

    // In JSON a blob of an untyped column is a text.
    private static bool HasBlob(object row) =>
        row.GetType().GetProperties().Any(each => each.GetValue(row) is SqliteValue { StorageClass: SqliteStorageClass.Blob });

    private static string Show(object? value) => value switch
    {
        DateTimeOffset time => time.ToString("O"),
        TimeOnly time => time.ToString("O"),
        null => "null",
        _ => JsonSerializer.Serialize(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static bool AreEqual(object value, object? other) =>
        value is byte[] bytes ? other is byte[] others && bytes.AsSpan().SequenceEqual(others) : value.Equals(other);

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }

    private void Try(string what, Action check)
    {
        try
        {
            check();
        }
        catch (Exception fault)
        {
            _faults.Add($"{what} {(fault.InnerException ?? fault).Message}");
        }
    }

    private void Count(string what) => _figures[what] = _figures.GetValueOrDefault(what) + 1;
}
