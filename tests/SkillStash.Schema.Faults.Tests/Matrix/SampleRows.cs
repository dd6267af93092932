using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SkillStash.Schema.Integration.Tests;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Rows that are the same in every run: row k of a table always has the same key, names and parents.</summary>
internal static class SampleRows
{
    /// <summary>Each table has the rows 1 to 3 before a trial begins. New ones begin behind them and end at 9, where pairs of parents repeat.</summary>
    public const int Stored = 3;

    private const int Missing = 99;

    /// <summary>A row to insert.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">Which row.</param>
    /// <param name="omit">Whether all is left out that may be.</param>
    /// <param name="text">The text of all columns that are not unique.</param>
    public static object New(RegistryTable table, int number, bool omit = false, string text = "text")
    {
        object row = RuntimeHelpers.GetUninitializedObject(table.NewType);
        int parent = number / Stored;
        foreach (PropertyInfo property in table.NewType.GetProperties())
        {
            bool isOwnKey = property.Name == "Id";
            object? value = isOwnKey ? Key(property.PropertyType, number)
                : IsParent(property) ? Key(TypeOf(property), (parent % Stored) + 1)
                : Value(property, number, text);
            parent = IsParent(property) ? number : parent;
            if (isOwnKey || !omit || property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                property.SetValue(row, value);
            }
        }

        return row;
    }

    /// <summary>The row that comes of it when nothing was left out.</summary>
    public static object Row(RegistryTable table, object newRow) => Activator.CreateInstance(
        table.RowType, [.. table.RowProperties.Select(property => table.NewType.GetProperty(property.Name)!.GetValue(newRow))])!;

    /// <summary>Makes a new row refer to a parent that does not exist, if it has a parent.</summary>
    public static bool Orphan(RegistryTable table, object newRow)
    {
        PropertyInfo? parent = table.NewType.GetProperties().FirstOrDefault(IsParent);
        parent?.SetValue(newRow, Key(TypeOf(parent), Missing));
        return parent is not null;
    }

    /// <summary>The arguments for a method that takes the key, or what else a row is found by.</summary>
    public static IEnumerable<object?> Arguments(RegistryTable table, MethodInfo method, object row) =>
        method.GetParameters().Where(parameter => !parameter.IsOptional).Select(parameter => table.ValueOf(row, parameter));

    private static object? Value(PropertyInfo property, int number, string text) => TypeOf(property) switch
    {
        var type when type == typeof(string) => property.Name is "Name" or "Slug" or "Username" or "Email" or "GithubId" ? $"{property.Name} {number}" : text,
        var type when type == typeof(long) => property.Name == "Rating" ? (number % 5) + 1L : (long)number + text.Length,
        var type when type == typeof(bool) => true,
        var type when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddDays(number),
        var type when type == typeof(EquatableArray<string>) => (EquatableArray<string>)[text, $"{number}"],
        var type => Enum.GetValues(type).GetValue(0),
    };

    private static bool IsParent(PropertyInfo property) =>
        property.Name != "Id" && RegistryTable.All.Any(table => table.RowType.GetProperty("Id")?.PropertyType == TypeOf(property));

    private static object Key(Type type, int number) => Activator.CreateInstance(type, new Guid(number, 0, 0, new byte[8]))!;

    private static Type TypeOf(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
}
