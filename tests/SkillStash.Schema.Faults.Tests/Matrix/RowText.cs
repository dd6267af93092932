using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkillStash.Schema.Integration.Tests;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Rows as text, the same for a row that the API returned and for one that SQLite has stored.</summary>
internal static partial class RowText
{
    private static readonly ConcurrentDictionary<Type, (string Table, PropertyInfo[] Properties)> Tables = new();

    /// <summary>A row that is stored.</summary>
    public static string OfStored(string table, object[] values) => $"{table}: {string.Join(" | ", values.Select(OfValue))}";

    /// <summary>A row of the API.</summary>
    public static string OfRow(object row)
    {
        (string table, PropertyInfo[] properties) = Tables.GetOrAdd(row.GetType(), static type =>
        {
            RegistryTable table = RegistryTable.All.Single(table => table.RowType == type);
            return (table.SqlName, table.RowProperties);
        });
        return OfStored(table, [.. properties.Select(property => ToSql(property.GetValue(row)))]);
    }

    /// <summary>Whatever a method returned.</summary>
    public static string OfResult(object? result) => result switch
    {
        null => "null",
        string or IConvertible => string.Format(CultureInfo.InvariantCulture, "{0}", result),
        IEnumerable rows => string.Join("; ", rows.Cast<object?>().Select(OfResult)),
        _ => OfRow(result),
    };

    /// <summary>The text without what differs from run to run: the clock's seconds.</summary>
    public static string WithoutTimes(string text) => Time().Replace(text, "…");

    private static string OfValue(object value) => value switch
    {
        DBNull => "NULL",
        string text => $"'{text}'",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };

    private static object ToSql(object? value) => value switch
    {
        null => DBNull.Value,
        string or long => value,
        bool truth => truth ? 1L : 0L,
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        EquatableArray<string> texts => JsonSerializer.Serialize(texts.ToArray()),
        Enum member => member.ToString().ToLowerInvariant(),
        _ => value.ToString()!, // a key
    };

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")]
    private static partial Regex Time();
}
