using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>A table of the matrix.</summary>
internal sealed class MatrixTable(SchemaDatabase database, string name, params (ValueColumn Column, ColumnType Type)[] columns)
    : EmittedTable(database, name.ToUpperInvariant())
{
    public string Name { get; } = name;

    /// <summary>The columns that are tested: <c>v0</c> and so on.</summary>
    public (ValueColumn Column, ColumnType Type)[] Columns { get; } = columns;

    /// <summary>Values for the columns that must have one, but for the one under test.</summary>
    public Dictionary<string, object?> Others(int tested = -1) => Enumerable.Range(0, Columns.Length)
        .Where(i => i != tested && Columns[i].Column is { IsNotNull: true, HasDefault: false })
        .ToDictionary(static i => $"V{i}", i => (object?)Plain(TypeOf($"V{i}")));

    public object? FindById(object id) => Call(Method("FindById")!, id);

    public bool Delete(object id) => (bool)Call(Method("Delete")!, id)!;

    /// <summary>The row with another note, all columns written.</summary>
    public bool UpdateNote(object row, string note) => Update(Copy(row, Note(note)));

    /// <summary>Writes the note alone.</summary>
    public bool ChangeNote(object id, string? note) => (bool)Call("Update", [id.GetType(), Changes!], id, Change(Note(note)))!;

    /// <summary>The rows that a look-up of the column finds; null where there is none that takes a value.</summary>
    public object[]? Find(string property, object value)
    {
        if (Method($"FindBy{property}") is { } find)
        {
            return Call(find, value) is { } found ? [found] : [];
        }

        MethodInfo? list = List(property);
        return list?.GetParameters().Length == 3 ? Rows(PageOf(list, value, null, null)) : null;
    }

    /// <summary>All rows in the order of the column; null where no list has it.</summary>
    public object[]? InOrder(string property)
    {
        MethodInfo? list = List(property);
        return list?.GetParameters().Length == 2 ? Rows(PageOf(list, null, null)) : null;
    }

    /// <summary>The name of the method that looks up the column or lists by it; null where there is none.</summary>
    public string? Lookup(string property) => (Method($"FindBy{property}") ?? List(property))?.Name;

    /// <summary>Whether a list has the order of the column.</summary>
    public bool IsOrderedBy(string property) => List(property)?.GetParameters().Length == 2;

    /// <summary>A page of the rows in the order of the column.</summary>
    public (object[] Rows, Cursor? Next) Page(string property, int limit, Cursor? after)
    {
        object page = PageOf(List(property)!, limit, after);
        return (Rows(page), (Cursor?)Get(page, "Next"));
    }

    /// <summary>Lists all rows, as records and as JSON, which must agree; tells what is thrown.</summary>
    public Exception? List() => TryPageOf(Method("List")!, null, null).Refusal;

    /// <summary>Stores what an expression gives into a column of all rows; false where the table does not allow it.</summary>
    public bool Store(string column, string expression)
    {
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = $"UPDATE {Name} SET {column} = {expression}";
        try
        {
            return command.ExecuteNonQuery() > 0;
        }
        catch (SqliteException refusal) when (refusal.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            return false;
        }
    }

    public object? ThroughJson(object row) => JsonSerializer.Deserialize(JsonSerializer.Serialize(row, Row), Row);

    /// <summary>Selects all rows as they are stored: the storage class of each value, and the value as a literal, or its bytes.</summary>
    public string StoredSql => $"SELECT {string.Join(", ", Columns.Select(static (_, i) => $"v{i}").Prepend("id").Select(static name => $"{Literal(name)} AS {name}"))} FROM {Name} ORDER BY {Name}.id";

    /// <summary>The stored value of a column of the only row.</summary>
    public string Stored(string column) => Query($"SELECT {Literal(column)} FROM {Name}").Single()[0];

    /// <summary>The stored values of all rows, by column.</summary>
    public IReadOnlyList<Dictionary<string, string>> StoredRows() =>
        [.. Query(StoredSql).Select(static row => row.Select(static (value, i) => (Name: i == 0 ? "id" : $"v{i - 1}", value)).ToDictionary(static each => each.Name, static each => each.value))];

    public void Clear()
    {
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = $"DELETE FROM {Name}";
        command.ExecuteNonQuery();
    }

    /// <summary>The JSON of a row in which a column is stored so.</summary>
    public JsonElement ReadStored(string column, string stored)
    {
        Clear();
        object id = Get(Insert(New(Others())), "Id")!;
        string[] parts = stored.Split(' ');
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = $"UPDATE {Name} SET {column} = {(parts[0] is "text" or "blob" ? $"CAST(unhex($value) AS {parts[0]})" : "$value")}";
        command.Parameters.AddWithValue("$value", parts[0] switch
        {
            "integer" => long.Parse(parts[1], CultureInfo.InvariantCulture),
            "real" => double.Parse(parts[1], CultureInfo.InvariantCulture),
            "null" => DBNull.Value,
            _ => parts[1],
        });
        command.ExecuteNonQuery();
        return ToJson(FindById(id)!);
    }

    // quote() ends a text at a NUL.
    private static string Literal(string column) => $"typeof({column}) || ' ' || iif(typeof({column}) IN ('text', 'blob'), hex({column}), quote({column}))";

    private List<string[]> Query(string sql)
    {
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static object Plain(Type type) => BoundaryValues.For(type) switch
    {
        _ when type == typeof(SqliteValue) => (SqliteValue)7L,
        _ when type == typeof(JsonText) => JsonText.Parse("true"),
        _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        var values => values[0],
    };

    private static Dictionary<string, object?> Note(string? note) => new() { ["Note"] = note };

    private MethodInfo? List(string property) => Method($"ListBy{property}");
}
