using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The emitted access of a table of the matrix, reached by reflection.</summary>
internal sealed class MatrixTable
{
    private readonly SchemaDatabase _database;
    private readonly object _access;
    private readonly Type _row;
    private readonly Type _new;
    private readonly Type _changes;

    public MatrixTable(SchemaDatabase database, string name)
    {
        Assembly assembly = database.GetType().Assembly;
        _database = database;
        Name = name;
        _row = assembly.GetType($"Matrix.{name.ToUpperInvariant()}")!;
        _new = assembly.GetType($"Matrix.New{_row.Name}")!;
        _changes = assembly.GetType($"Matrix.{_row.Name}Changes")!;
        _access = database.GetType().GetProperties().Single(each => each.PropertyType.Name == $"{_row.Name}Table").GetValue(database)!;
    }

    public string Name { get; }

    /// <summary>The type of a column, NULL aside.</summary>
    public Type TypeOf(string property) => Core(_row.GetProperty(property)!.PropertyType);

    /// <summary>A new row with these values.</summary>
    public object New(IReadOnlyDictionary<string, object> values)
    {
        object row = Activator.CreateInstance(_new)!;
        foreach ((string property, object value) in values)
        {
            Set(row, property, value);
        }

        return row;
    }

    public object Insert(object row) => Call("Insert", row);

    public long Count() => (long)Call("Count");

    public object? FindById(object id) => _access.GetType().GetMethod("FindById")!.Invoke(_access, [id]);

    public object[] Scan() => [.. ((IEnumerable)Call("Scan")).Cast<object>()];

    /// <summary>The row with another note, all columns written.</summary>
    public bool UpdateNote(object row, string note)
    {
        object copy = _row.GetMethod("<Clone>$")!.Invoke(row, null)!;
        Set(copy, "Note", note);
        return (bool)_access.GetType().GetMethod("Update", [_row])!.Invoke(_access, [copy])!;
    }

    /// <summary>Writes the note alone.</summary>
    public bool ChangeNote(object id, string note)
    {
        object changes = Activator.CreateInstance(_changes)!;
        Set(changes, "Note", note);
        return (bool)_access.GetType().GetMethod("Update", [id.GetType(), _changes])!.Invoke(_access, [id, changes])!;
    }

    /// <summary>The rows that a look-up of the column finds; null where there is none that takes a value.</summary>
    public object[]? Find(string property, object value)
    {
        if (_access.GetType().GetMethod($"FindBy{property}") is { } find)
        {
            return find.Invoke(_access, [value]) is { } found ? [found] : [];
        }

        MethodInfo? list = List(property);
        return list?.GetParameters().Length == 3 ? [.. ((IEnumerable)list.Invoke(_access, [value, null, null])!).Cast<object>()] : null;
    }

    /// <summary>All rows in the order of the column; null where no list has it.</summary>
    public object[]? InOrder(string property)
    {
        MethodInfo? list = List(property);
        return list?.GetParameters().Length == 2 ? [.. ((IEnumerable)list.Invoke(_access, [null, null])!).Cast<object>()] : null;
    }

    public object? Get(object row, string property) => _row.GetProperty(property)!.GetValue(row);

    public object? ThroughJson(object row) => JsonSerializer.Deserialize(JsonSerializer.Serialize(row, _row), _row);

    /// <summary>The stored value of a column of the only row, as a literal of SQL.</summary>
    public string Stored(string column)
    {
        using SqliteCommand command = _database.Connection.CreateCommand();
        command.CommandText = $"SELECT typeof({column}) || ' ' || quote({column}) FROM {Name}";
        return (string)command.ExecuteScalar()!;
    }

    public void Clear()
    {
        using SqliteCommand command = _database.Connection.CreateCommand();
        command.CommandText = $"DELETE FROM {Name}";
        command.ExecuteNonQuery();
    }

    private static Type Core(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Nullable<>) || type.GetGenericTypeDefinition() == typeof(Optional<>))
        ? Core(type.GetGenericArguments()[0])
        : type;

    private static void Set(object row, string property, object value)
    {
        PropertyInfo info = row.GetType().GetProperty(property)!;
        bool isOptional = info.PropertyType.IsGenericType && info.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
        info.SetValue(row, isOptional ? Activator.CreateInstance(info.PropertyType, value) : value);
    }

    private MethodInfo? List(string property) => _access.GetType().GetMethod($"ListBy{property}");

    private object Call(string method, params object[] arguments)
    {
        try
        {
            return _access.GetType().GetMethod(method, [.. arguments.Select(static each => each.GetType())])!.Invoke(_access, arguments)!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }
}
