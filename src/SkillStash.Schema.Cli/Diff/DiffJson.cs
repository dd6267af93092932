using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diff;

namespace SkillStash.Schema.Cli.Diff;

/// <summary>A comparison as JSON; docs/diff.md describes it.</summary>
internal static class DiffJson
{
    private static readonly JsonWriterOptions Options = ReadableJson.Options with { Indented = true, NewLine = "\n" };

    public static void Write(Stream stream, Comparison comparison)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("before"u8, comparison.Before.Name);
        json.WriteString("after"u8, comparison.After.Name);
        json.WriteBoolean("equal"u8, comparison.Diff.IsEmpty);
        json.WriteStartArray("changes"u8);
        foreach (ObjectDiff change in comparison.Diff.Changes)
        {
            WriteObject(json, comparison, change);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteObject(Utf8JsonWriter json, Comparison comparison, ObjectDiff change)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Word(change.Kind.ToString()));
        json.WriteString("name"u8, change.Name);
        json.WriteString("table"u8, change.Table);
        json.WriteString("change"u8, Word(change.Change.ToString()));
        WriteFacts(json, change.Facts);
        json.WriteStartArray("parts"u8);
        foreach (PartDiff part in change.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Word(part.Kind.ToString()));
            json.WriteString("name"u8, part.Name);
            json.WriteString("change"u8, Word(part.Change.ToString()));
            WriteFacts(json, part.Facts);
            WritePlaces(json, comparison.Places(change, part));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePlaces(json, comparison.Places(change));
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, IEnumerable<FactChange> facts)
    {
        json.WriteStartArray("facts"u8);
        foreach (FactChange fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("fact"u8, fact.Fact);
            json.WriteString("before"u8, fact.Before);
            json.WriteString("after"u8, fact.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, (ChangePlace? Before, ChangePlace? After) places)
    {
        json.WriteStartObject("places"u8);
        WritePlace(json, "before", places.Before);
        WritePlace(json, "after", places.After);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string side, ChangePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(side);
            return;
        }

        json.WriteStartObject(side);
        json.WriteString("file"u8, place.Path);
        json.WriteNumber("line"u8, place.Start.Line);
        json.WriteNumber("column"u8, place.Start.Column);
        json.WriteEndObject();
    }

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
