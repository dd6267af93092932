using System;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

/// <summary>The wire forms of the column kinds that are not plain JSON kinds.</summary>
internal static class WireCodecs
{
    public static readonly JsonCodec<long> BigInt = new BigIntCodec();
    public static readonly JsonCodec<DateTimeOffset> Timestamp = new TimestampCodec();
    public static readonly JsonCodec<DateOnly> Date = new DateCodec();
    public static readonly JsonCodec<TimeOnly> Time = new TimeCodec();
    public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();
    public static readonly JsonCodec<byte[]> Blob = new BlobCodec();
    public static readonly JsonCodec<Guid> Guid = new GuidCodec();
    public static readonly JsonCodec<SqliteValue> Value = new ValueCodec();

    private sealed class BigIntCodec : JsonCodec<long>
    {
        private const int MaxLength = 20;

        internal override JsonObject Schema => new() { ["type"] = "string", ["pattern"] = "^(0|-?[1-9][0-9]*)$" };

        public override long Read(ref Utf8JsonReader reader) => JsonToken.Parse(ref reader, (JsonToken.Parser<long>)TryParse, "an integer in quotes");

        public override void Write(Utf8JsonWriter writer, long value)
        {
            Span<byte> text = stackalloc byte[MaxLength];
            Utf8Formatter.TryFormat(value, text, out int length);
            writer.WriteStringValue(text[..length]);
        }

        private static bool TryParse(ReadOnlySpan<byte> utf8, out long value) => Int64Text.TryParse(utf8, out value);
    }

    private sealed class TimestampCodec : JsonCodec<DateTimeOffset>
    {
        internal override JsonObject Schema => new() { ["type"] = "string", ["format"] = "date-time" };

        public override DateTimeOffset Read(ref Utf8JsonReader reader) =>
            JsonToken.Parse(ref reader, (JsonToken.Parser<DateTimeOffset>)TimestampText.TryParseWire, "a timestamp with a zone");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value)
        {
            Span<byte> text = stackalloc byte[TimestampText.MaxLength];
            writer.WriteStringValue(text[..TimestampText.FormatWire(value, text)]);
        }
    }

    private sealed class DateCodec : JsonCodec<DateOnly>
    {
        internal override JsonObject Schema => new() { ["type"] = "string", ["format"] = "date" };

        public override DateOnly Read(ref Utf8JsonReader reader) =>
            JsonToken.Parse(ref reader, (JsonToken.Parser<DateOnly>)ClockText.TryParse, "a date");

        public override void Write(Utf8JsonWriter writer, DateOnly value)
        {
            Span<byte> text = stackalloc byte[ClockText.DateLength];
            writer.WriteStringValue(text[..ClockText.Format(value, text)]);
        }
    }

    private sealed class TimeCodec : JsonCodec<TimeOnly>
    {
        internal override JsonObject Schema => new() { ["type"] = "string", ["format"] = "time" };

        public override TimeOnly Read(ref Utf8JsonReader reader) =>
            JsonToken.Parse(ref reader, (JsonToken.Parser<TimeOnly>)ClockText.TryParse, "a time of day");

        public override void Write(Utf8JsonWriter writer, TimeOnly value)
        {
            Span<byte> text = stackalloc byte[ClockText.MaxTimeLength];
            writer.WriteStringValue(text[..ClockText.Format(value, text)]);
        }
    }

    private sealed class DecimalCodec : JsonCodec<decimal>
    {
        internal override JsonObject Schema => new() { ["type"] = "number" };

        public override decimal Read(ref Utf8JsonReader reader) => JsonToken.Decimal(ref reader);

        public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
    }

    private sealed class BlobCodec : JsonCodec<byte[]>
    {
        internal override JsonObject Schema => new() { ["type"] = "string", ["format"] = "byte" };

        public override byte[] Read(ref Utf8JsonReader reader) => JsonToken.Blob(ref reader);

        public override void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);
    }

    private sealed class GuidCodec : JsonCodec<Guid>
    {
        internal override JsonObject Schema => new() { ["type"] = "string", ["format"] = "uuid" };

        public override Guid Read(ref Utf8JsonReader reader) => JsonToken.Guid(ref reader);

        public override void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
    }

    private sealed class ValueCodec : JsonCodec<SqliteValue>
    {
        internal override JsonObject Schema => new() { ["type"] = new JsonArray("string", "number", "null") };

        public override SqliteValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.Null => SqliteValue.Null,
            JsonTokenType.Number when reader.TryGetInt64(out long integer) => integer,
            JsonTokenType.Number => JsonToken.Double(ref reader),
            JsonTokenType.String => JsonToken.Text(ref reader),
            _ => throw JsonToken.Not("a number, a string or null"),
        };

        public override void Write(Utf8JsonWriter writer, SqliteValue value)
        {
            switch (value.StorageClass)
            {
                case SqliteStorageClass.Integer:
                    writer.WriteNumberValue(value.ToInt64());
                    break;
                case SqliteStorageClass.Real when double.IsFinite(value.ToDouble()):
                    writer.WriteRawValue(value.RealText(), skipInputValidation: true); // 1.0 must not come back as the integer 1
                    break;
                case SqliteStorageClass.Real:
                    writer.WriteNumberValue(value.ToDouble()); // throws: JSON has no infinity
                    break;
                case SqliteStorageClass.Text:
                    JsonCodec.Text.Write(writer, value.ToText());
                    break;
                case SqliteStorageClass.Blob:
                    writer.WriteBase64StringValue(value.ToBlob());
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }
    }
}
