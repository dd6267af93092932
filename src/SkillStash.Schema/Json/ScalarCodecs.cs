using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

internal sealed class TextCodec : JsonCodec<string>
{
    internal override JsonObject Schema => new() { ["type"] = "string" };

    public override string Read(ref Utf8JsonReader reader) => JsonToken.Text(ref reader);

    public override void Write(Utf8JsonWriter writer, string value)
    {
        StrictUtf8.Require(value);
        writer.WriteStringValue(value);
    }

    internal override void Copy(ref Utf8JsonReader reader, Utf8JsonWriter writer) => JsonToken.CopyText(ref reader, writer);
}

internal sealed class NumberCodec : JsonCodec<double>
{
    internal override JsonObject Schema => new() { ["type"] = "number", ["format"] = "double" };

    public override double Read(ref Utf8JsonReader reader) => JsonToken.Double(ref reader);

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}

internal sealed class IntegerCodec : JsonCodec<long>
{
    internal override JsonObject Schema => new() { ["type"] = "integer", ["format"] = "int64" };

    public override long Read(ref Utf8JsonReader reader) => JsonToken.Int64(ref reader);

    public override void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);
}

internal sealed class BooleanCodec : JsonCodec<bool>
{
    internal override JsonObject Schema => new() { ["type"] = "boolean" };

    public override bool Read(ref Utf8JsonReader reader) => JsonToken.Boolean(ref reader);

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
}

internal sealed class AnyCodec(bool isNumeric) : JsonCodec<JsonText>
{
    internal override bool IsNumeric => isNumeric;

    public override JsonText Read(ref Utf8JsonReader reader) => JsonText.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, JsonText value) => writer.WriteRawValue(value.ToString(), skipInputValidation: true);
}
