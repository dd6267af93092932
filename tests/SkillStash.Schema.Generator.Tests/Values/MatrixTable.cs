using System.Collections.Generic;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>A table of the matrix.</summary>
internal sealed class MatrixTable(SchemaDatabase database, string name) : EmittedTable(database, name.ToUpperInvariant())
{
    public string Name { get; } = name;

    public object? FindById(object id) => Call(Method("FindById")!, id);

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
        return list?.GetParameters().Length == 3 ? Rows(Call(list, value, null, null)) : null;
    }

    /// <summary>All rows in the order of the column; null where no list has it.</summary>
    public object[]? InOrder(string property)
    {
        MethodInfo? list = List(property);
        return list?.GetParameters().Length == 2 ? Rows(Call(list, null, null)) : null;
    }

    public object? ThroughJson(object row) => JsonSerializer.Deserialize(JsonSerializer.Serialize(row, Row), Row);

    /// <summary>The stored value of a column of the only row, as a literal of SQL.</summary>
    public string Stored(string column)
    {
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = $"SELECT typeof({column}) || ' ' || quote({column}) FROM {Name}";
        return (string)command.ExecuteScalar()!;
    }

    public void Clear()
    {
        using SqliteCommand command = Database.Connection.CreateCommand();
        command.CommandText = $"DELETE FROM {Name}";
        command.ExecuteNonQuery();
    }

    private static Dictionary<string, object?> Note(string? note) => new() { ["Note"] = note };

    private MethodInfo? List(string property) => Method($"ListBy{property}");
}
