using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using SkillStash.Registry;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>Makes random valid rows: every type at its limits, foreign keys to rows that exist, unique columns unique.</summary>
internal sealed class RandomRows(RegistryDatabase db, int seed)
{
    private static readonly Gen<string> Texts = Gen.Char['\u0001', '\ud7ff'].Array[0, 12].Select(each => new string(each));

    // Ticks of a microsecond and more: SQLite's own functions read no more than a millisecond, the text keeps seven digits.
    private static readonly Gen<DateTimeOffset> Times = Gen.Long[0, DateTime.MaxValue.Ticks].Select(ticks =>
        new DateTimeOffset(ticks % 2 == 0 ? ticks - (ticks % TimeSpan.TicksPerSecond) : ticks, TimeSpan.Zero));

    private readonly Random _random = new(seed);
    private readonly Dictionary<Type, List<object>> _keys = [];
    private int _unique;

    /// <summary>A new row, with or without what may be left out.</summary>
    public object New(RegistryTable table, bool omit)
    {
        object row = RuntimeHelpers.GetUninitializedObject(table.NewType);
        foreach (PropertyInfo property in table.NewType.GetProperties())
        {
            bool isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null || property.Name == "Id";
            if (isRequired || (!omit && _random.Next(4) > 0))
            {
                property.SetValue(row, Value(table, property));
            }
        }

        return row;
    }

    /// <summary>Inserts a row and remembers its key for the tables that refer to it.</summary>
    public object Insert(RegistryTable table, bool omit)
    {
        object row = table.Call(db, "Insert", New(table, omit));
        if (table.RowType.GetProperty("Id") is { } id)
        {
            Keys(id.PropertyType).Add(id.GetValue(row)!);
        }

        return row;
    }

    /// <summary>A copy with every property that is no key changed at random.</summary>
    public object Change(RegistryTable table, object row)
    {
        object changed = table.RowType.GetMethod("<Clone>$")!.Invoke(row, null)!;
        foreach (PropertyInfo property in table.RowProperties.Where(property => property.Name != "Id" && !property.Name.EndsWith("Id", StringComparison.Ordinal)))
        {
            property.SetValue(changed, Value(table, property));
        }

        return changed;
    }

    public List<object> Keys(Type type) => _keys.TryGetValue(type, out List<object>? keys) ? keys : _keys[type] = [];

    private object? Value(RegistryTable table, PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            return property.Name is "Name" or "Slug" or "Username" or "Email" or "GithubId" ? $"{++_unique} {Sample(Texts)}" : Sample(Texts);
        }

        return type switch
        {
            _ when type == typeof(long) => property.Name == "Rating" ? _random.NextInt64(1, 6) : Sample(Gen.Long),
            _ when type == typeof(bool) => _random.Next(2) == 1,
            _ when type == typeof(DateTimeOffset) => Sample(Times),
            _ when type == typeof(EquatableArray<string>) => (EquatableArray<string>)Sample(Texts.Array[0, 4]),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length)),
            _ when property.Name == "Id" => Activator.CreateInstance(type, Guid.NewGuid()),
            _ => Keys(type)[_random.Next(Keys(type).Count)],
        };
    }

    private T Sample<T>(Gen<T> gen) => gen.Generate(new PCG((uint)_random.Next()), null, out _);
}
