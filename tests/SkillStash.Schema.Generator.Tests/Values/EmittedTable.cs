using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The emitted access to a table, reached by reflection.</summary>
internal abstract class EmittedTable
{
    private readonly object _access;
    private readonly Type _new;

    protected EmittedTable(SchemaDatabase database, string rowType)
    {
        Type type = database.GetType();
        Database = database;
        Row = type.Assembly.GetType($"{type.Namespace}.{rowType}")!;
        _new = type.Assembly.GetType($"{type.Namespace}.New{rowType}")!;
        Changes = type.Assembly.GetType($"{type.Namespace}.{rowType}Changes");
        _access = type.GetProperties().Single(each => each.PropertyType.Name == $"{rowType}Table").GetValue(database)!;
    }

    protected SchemaDatabase Database { get; }

    /// <summary>The type of a row.</summary>
    public Type Row { get; }

    /// <summary>The type of a partial update; null where there is none.</summary>
    protected Type? Changes { get; }

    /// <summary>The type of a column, NULL aside.</summary>
    public Type TypeOf(string property) => Core(Row.GetProperty(property)!.PropertyType);

    /// <summary>A new row with these values.</summary>
    public object New(IEnumerable<KeyValuePair<string, object?>> values) => With(Activator.CreateInstance(_new)!, values);

    /// <summary>The value of a column of a new row, whether it may be left out or not.</summary>
    public object? Given(object row, string property) => Get(row, property) is { } value && value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>)
        ? type.GetProperty(nameof(Optional<>.Value))!.GetValue(value)
        : Get(row, property);

    /// <summary>Rows of the type that the insert of many takes.</summary>
    public Array NewRows(IEnumerable<object> rows)
    {
        object[] all = [.. rows];
        Array typed = Array.CreateInstance(_new, all.Length);
        all.CopyTo(typed, 0);
        return typed;
    }

    /// <summary>A row like another, but for these values.</summary>
    public object Copy(object row, IEnumerable<KeyValuePair<string, object?>> values) => With(Row.GetMethod("<Clone>$")!.Invoke(row, null)!, values);

    /// <summary>A partial update of these values.</summary>
    public object Change(IEnumerable<KeyValuePair<string, object?>> values) => With(Activator.CreateInstance(Changes!)!, values);

    public object Insert(object row) => Call("Insert", [row.GetType()], row)!;

    public long Count() => (long)Call("Count", [])!;

    public object[] Scan() => Rows(Call("Scan", []));

    public bool Update(object row) => (bool)Call("Update", [Row], row)!;

    /// <summary>The JSON of a row.</summary>
    public JsonElement ToJson(object row) => JsonSerializer.SerializeToElement(row, Row);

    /// <summary>The JSON of a new row.</summary>
    public JsonElement NewToJson(object row) => JsonSerializer.SerializeToElement(row, _new);

    /// <summary>The new row that JSON means.</summary>
    public object NewFromJson(JsonElement json) => json.Deserialize(_new)!;

    public object? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    /// <summary>Calls the method with these types of parameters, and throws what it throws.</summary>
    protected object? Call(string method, Type[] types, params object?[] arguments) => Call(_access.GetType().GetMethod(method, types)!, arguments);

    /// <summary>Calls a method, and throws what it throws.</summary>
    protected object? Call(MethodInfo method, params object?[] arguments)
    {
        try
        {
            return method.Invoke(_access, arguments);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    /// <summary>The method of a name that gives something, which no other has; null where there is none.</summary>
    protected MethodInfo? Method(string name) => _access.GetType().GetMethods().SingleOrDefault(each => each.Name == name && each.ReturnType != typeof(void));

    /// <summary>What a list gives, having seen that its overload writes the bytes that JsonSerializer makes of it, and throws what that or the list throws.</summary>
    protected object PageOf(MethodInfo list, params object?[] arguments)
    {
        (object? page, Exception? refusal) = TryPageOf(list, arguments);
        if (page is null)
        {
            ExceptionDispatchInfo.Throw(refusal!);
        }

        return page;
    }

    /// <summary>The same, with what was thrown by the list or by JsonSerializer.</summary>
    protected (object? Page, Exception? Refusal) TryPageOf(MethodInfo list, params object?[] arguments)
    {
        object? page = null;
        byte[] serialized = [];
        Exception? refusal = Record.Exception(() =>
        {
            page = Call(list, arguments)!;
            serialized = JsonSerializer.SerializeToUtf8Bytes(page, page.GetType());
        });
        ArrayBufferWriter<byte> written = new();
        Type[] types = [typeof(IBufferWriter<byte>), .. list.GetParameters().Select(static parameter => parameter.ParameterType)];
        Exception? writtenRefusal = Record.Exception(() => Call(list.Name, types, [written, .. arguments]));
        Assert.Equal((refusal?.GetType(), refusal?.Message), (writtenRefusal?.GetType(), writtenRefusal?.Message));
        Assert.Equal(Encoding.UTF8.GetString(serialized), Encoding.UTF8.GetString(written.WrittenSpan));
        return (page, refusal);
    }

    protected static object[] Rows(object? rows) => [.. ((IEnumerable)rows!).Cast<object>()];

    private static Type Core(Type type) => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Nullable<>) || type.GetGenericTypeDefinition() == typeof(Optional<>))
        ? Core(type.GetGenericArguments()[0])
        : type;

    private static object With(object row, IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach ((string property, object? value) in values)
        {
            PropertyInfo info = row.GetType().GetProperty(property)!;
            bool isOptional = info.PropertyType.IsGenericType && info.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
            info.SetValue(row, isOptional ? Activator.CreateInstance(info.PropertyType, Of(info.PropertyType.GetGenericArguments()[0], value)) : value);
        }

        return row;
    }

    // A constructor that takes a value is not found for a null that has no type.
    private static object?[] Of(Type type, object? value) => [value is null && type == typeof(SqliteValue) ? default(SqliteValue) : value];
}
