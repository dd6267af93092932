using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

internal sealed class NullableCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : struct
{
    internal override JsonObject Schema => JsonSchemas.OrNull(inner.Schema);

    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

    internal override void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            writer.WriteNullValue();
        }
        else
        {
            inner.Copy(ref reader, writer);
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } some)
        {
            inner.Write(writer, some);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

internal sealed class NullableObjectCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : class
{
    internal override JsonObject Schema => JsonSchemas.OrNull(inner.Schema);

    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

    internal override void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            writer.WriteNullValue();
        }
        else
        {
            inner.Copy(ref reader, writer);
        }
    }

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            inner.Write(writer, value);
        }
    }
}
