using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>A list of values, written for json_each and never read.</summary>
internal sealed class ListCodec<T>(Action<Utf8JsonWriter, T> write) : JsonCodec<IReadOnlyList<T>>
{
    internal override bool IsList => true;

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            write(writer, value[i]);
        }

        writer.WriteEndArray();
    }
}
