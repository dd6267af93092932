using System;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Writes the current row of a statement as JSON without making its record: what its map takes, column by column, is known beforehand.</summary>
internal sealed class RowRelay
{
    private readonly Property[] _properties;

    private RowRelay(Property[] properties) => _properties = properties;

    /// <summary>The relay of a row type: its map is asked for a row once, and tells what it would read.</summary>
    public static RowRelay Of<TRow>()
        where TRow : class, IRow<TRow> => Cache<TRow>.Relay;

    /// <summary>Writes a row as a JSON object. The reader stands before the row's first column, and is left behind the last.</summary>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public void Write(ref SqliteRowReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (ref readonly Property property in _properties.AsSpan())
        {
            if (!property.IsNullable || !property.Column.PassesNull(ref row))
            {
                property.Column.Write(ref row, property.Name, json);
            }
            else if (!property.IsLeftOut)
            {
                json.WriteNull(property.Name);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>A property of the JSON.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Column">What its value is taken from.</param>
    /// <param name="IsNullable">Whether NULL is a value.</param>
    /// <param name="IsLeftOut">Whether nothing is written for NULL.</param>
    public readonly record struct Property(JsonEncodedText Name, ColumnRelay Column, bool IsNullable, bool IsLeftOut);

    private static class Cache<TRow>
        where TRow : class, IRow<TRow>
    {
        public static readonly RowRelay Relay = Make();

        private static RowRelay Make()
        {
            RelayRowReader map = new(JsonNames.Of<TRow>());
            TRow.Read(ref map);
            return new RowRelay(map.Properties);
        }
    }
}
