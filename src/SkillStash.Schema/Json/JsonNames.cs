using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>The property names of a map, encoded once.</summary>
internal sealed class JsonNames
{
    private JsonNames(string type, string columns, bool isStrict)
    {
        List<(string Name, bool IsOptional)> names = [.. IdentifierList.SplitMarked(columns)];
        Type = type;
        IsStrict = isStrict;
        Names = names.ConvertAll(each => each.Name).ToArray();
        Encoded = names.ConvertAll(each => JsonEncodedText.Encode(each.Name)).ToArray();
        Utf8 = names.ConvertAll(each => Encoding.UTF8.GetBytes(each.Name)).ToArray();
        IsOptional = names.ConvertAll(each => each.IsOptional).ToArray();
    }

    /// <summary>The name of the type.</summary>
    public string Type { get; }

    /// <summary>Whether no other property may be there, and none be missing that is not optional.</summary>
    public bool IsStrict { get; }

    public string[] Names { get; }

    public JsonEncodedText[] Encoded { get; }

    public byte[][] Utf8 { get; }

    /// <summary>Whether the property is left out when null.</summary>
    public bool[] IsOptional { get; }

    /// <summary>The names of a row type's map.</summary>
    public static JsonNames Of<TRow>()
        where TRow : class, IRow<TRow> => Cache<TRow>.Names;

    /// <summary>The place of the property that a reader stands on; -1 for one that the map does not name.</summary>
    public int IndexOf(ref Utf8JsonReader property)
    {
        int index = Utf8.Length - 1;
        while (index >= 0 && !property.ValueTextEquals(Utf8[index]))
        {
            index--;
        }

        return index;
    }

    private static class Cache<TRow>
        where TRow : class, IRow<TRow>
    {
        public static readonly JsonNames Names = new(typeof(TRow).Name, TRow.Columns, TRow.IsStrict);
    }
}
