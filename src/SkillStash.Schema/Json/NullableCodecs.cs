using System.Text.Json;

namespace SkillStash.Schema;

internal sealed class NullableCodec<T>(JsonCodec<T> inner) : JsonCodec<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

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
    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : inner.Read(ref reader);

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
