using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>The property names of a map, encoded once.</summary>
internal sealed class JsonNames
{
    private const char OptionalMark = '?';

    private JsonNames(string columns)
    {
        List<string> names = [.. IdentifierList.Split(columns)];
        Names = names.ToArray();
        Encoded = new JsonEncodedText[names.Count];
        Utf8 = new byte[names.Count][];
        IsOptional = new bool[names.Count];
        for (int i = 0; i < names.Count; i++)
        {
            IsOptional[i] = names[i].EndsWith(OptionalMark);
            Names[i] = IsOptional[i] ? names[i][..^1] : names[i];
            Encoded[i] = JsonEncodedText.Encode(Names[i]);
            Utf8[i] = Encoding.UTF8.GetBytes(Names[i]);
        }
    }

    public string[] Names { get; }

    public JsonEncodedText[] Encoded { get; }

    public byte[][] Utf8 { get; }

    /// <summary>Whether the property is left out when null.</summary>
    public bool[] IsOptional { get; }

    /// <summary>The names of a row type's map.</summary>
    public static JsonNames Of<TRow>()
        where TRow : class, IRow<TRow> => Cache<TRow>.Names;

    private static class Cache<TRow>
        where TRow : class, IRow<TRow>
    {
        public static readonly JsonNames Names = new(TRow.Columns);
    }
}
