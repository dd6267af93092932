using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Every method of every table, found by reflection, and those of the database.</summary>
internal static class OperationList
{
    private const int First = SampleRows.Stored + 1; // the first row that is not there yet

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(null, "CreateSchema", db => Done(db.CreateSchema)) { OnEmptyFile = true },
        new(null, "VerifySchema", db => Done(db.VerifySchema)),
        Plainly("INSERT", "INSERT INTO users (id, username, created_at, updated_at) VALUES ('x', 'y', 'z', 'z')"),
        Plainly("DELETE", "DELETE FROM plugins"),
        .. RegistryTable.All.SelectMany(table => Writes(table).Concat(Batches(table)).Concat(Reads(table)).Concat(Violations(table))),
    ];

    private static IEnumerable<Operation> Writes(RegistryTable table)
    {
        object changed = SampleRows.New(table, 1, text: "changed");
        yield return Write("Insert", "Insert", SampleRows.New(table, First, omit: true)) with { ReturnsStoredRow = true };
        yield return Write("Upsert new", "Upsert", SampleRows.New(table, First, omit: true)) with { ReturnsStoredRow = true };
        yield return Write("Upsert existing", "Upsert", changed) with { ReturnsStoredRow = true };
        yield return Write("Update", "Update", SampleRows.Row(table, changed));
        yield return Delete(table, "Delete", SampleRows.Stored); // the row that no other row forbids to go

        Operation Write(string name, string method, object argument) => new(table, name, db => table.Call(db, method, argument));
    }

    private static IEnumerable<Operation> Batches(RegistryTable table)
    {
        object[] rows = [.. Enumerable.Range(First, 3).Select(number => SampleRows.New(table, number))];
        return
        [
            new(table, "InsertMany array", db => table.Call(db, "InsertMany", ToArray(table, rows))),
            new(table, "InsertMany list", db => table.Call(db, "InsertMany", ToList(table, rows))),
            new(table, "InsertMany iterator", db => table.Call(db, "InsertMany", ToIterator(table, rows))),
        ];
    }

    private static IEnumerable<Operation> Reads(RegistryTable table)
    {
        object row = SampleRows.Row(table, SampleRows.New(table, 1));
        yield return new Operation(table, "Scan", table.Scan);
        yield return new Operation(table, "Count", db => table.Call(db, "Count"));
        foreach (MethodInfo find in table.Finds)
        {
            yield return new Operation(table, find.Name, db => table.Call(db, find, [.. SampleRows.Arguments(table, find, row)]));
        }

        foreach (MethodInfo list in table.Lists)
        {
            object?[] key = [.. SampleRows.Arguments(table, list, row)];
            yield return new Operation(table, list.Name, db => TwoPages(limit => after => (IEnumerable)table.Call(db, list, [.. key, limit, after])!));
            yield return new Operation(table, $"{list.Name} as JSON", db => table.WriteJson(db, list, [.. key, 2, null]));
        }
    }

    private static IEnumerable<Operation> Violations(RegistryTable table)
    {
        yield return Violation("Insert twice", "Insert", SampleRows.New(table, 1));
        yield return Violation("InsertMany twice", "InsertMany", ToArray(table, [SampleRows.New(table, First), SampleRows.New(table, 1)]));
        object orphan = SampleRows.New(table, First);
        object orphaned = SampleRows.New(table, 1);
        if (SampleRows.Orphan(table, orphan) && SampleRows.Orphan(table, orphaned))
        {
            yield return Violation("Insert orphan", "Insert", orphan);
            yield return Violation("Upsert orphan", "Upsert", orphan);
            yield return Violation("InsertMany orphan", "InsertMany", ToArray(table, [SampleRows.New(table, First + 1), orphan]));
            if (table.RowType.GetProperty("Id") is not null)
            {
                yield return Violation("Update orphan", "Update", SampleRows.Row(table, orphaned));
            }
        }

        if (table.RowType == typeof(User))
        {
            yield return Delete(table, "Delete parent", 1) with { Violates = true };
        }

        Operation Violation(string name, string method, object argument) =>
            new(table, name, db => table.Call(db, method, argument)) { Violates = true };
    }

    private static Operation Delete(RegistryTable table, string name, int number)
    {
        MethodInfo delete = table.Property.PropertyType.GetMethod("Delete")!;
        object?[] key = [.. SampleRows.Arguments(table, delete, SampleRows.Row(table, SampleRows.New(table, number)))];
        return new Operation(table, name, db => table.Call(db, delete, key));
    }

    private static Operation Plainly(string name, string sql) =>
        new(null, $"plain {name}", db => Done(() => Plain.Execute(db.Connection, sql))) { IsPlain = true };

    private static object? Done(Action action)
    {
        action();
        return null;
    }

    private static List<object> TwoPages(Func<int, Func<Cursor?, IEnumerable>> list)
    {
        IEnumerable first = list(1)(null);
        var next = (Cursor?)first.GetType().GetProperty("Next")!.GetValue(first);
        return [.. first.Cast<object>(), .. next is null ? [] : list(1)(next).Cast<object>()];
    }

    private static Array ToArray(RegistryTable table, object[] rows)
    {
        Array array = Array.CreateInstance(table.NewType, rows.Length);
        rows.CopyTo(array, 0);
        return array;
    }

    private static object ToList(RegistryTable table, object[] rows) =>
        Activator.CreateInstance(typeof(List<>).MakeGenericType(table.NewType), ToArray(table, rows))!;

    private static object ToIterator(RegistryTable table, object[] rows) =>
        typeof(Enumerable).GetMethod(nameof(Enumerable.Cast))!.MakeGenericMethod(table.NewType).Invoke(null, [rows])!;
}
