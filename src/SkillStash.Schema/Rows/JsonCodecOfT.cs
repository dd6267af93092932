using System;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

/// <summary>Reads and writes JSON of one shape, strictly: JSON of another kind is refused, never converted.</summary>
/// <typeparam name="T">The type that holds the shape.</typeparam>
public abstract class JsonCodec<T>
{
    /// <summary>Reads a value. The reader stands on the value's first token and is left on its last.</summary>
    /// <exception cref="JsonException">The JSON has another shape.</exception>
    public abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes the value that a reader stands on as <see cref="Write"/> would, without making it where the shape allows that.</summary>
    /// <exception cref="JsonException">The JSON has another shape; what was written so far is of no use.</exception>
    internal virtual void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer) => Write(writer, Read(ref reader));

    /// <summary>The JSON Schema of the shape, made for the caller alone; a shape of one's own says nothing.</summary>
    internal virtual JsonObject Schema => [];

    /// <summary>Whether its column has NUMERIC affinity, and it may hold a document that is a number.</summary>
    internal virtual bool IsNumeric => false;

    /// <summary>Whether it writes a list of values, which is bound and never stored.</summary>
    internal virtual bool IsList => false;

    /// <summary>Reads a value from a text that holds nothing else.</summary>
    internal virtual T Parse(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        T value = Read(ref reader);
        reader.Read(); // throws if anything follows
        return value;
    }

    /// <summary>Writes the value of a text that holds nothing else.</summary>
    internal void CopyDocument(ReadOnlySpan<byte> utf8, Utf8JsonWriter writer)
    {
        Utf8JsonReader reader = new(utf8);
        reader.Read();
        Copy(ref reader, writer);
        reader.Read();
    }
}
