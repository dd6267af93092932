using System.Buffers;
using System.Text.Json;

namespace SkillStash.Schema.Benchmarks;

/// <summary>Writes what JsonSerializer makes of a value, with a writer that is used again and again.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly Utf8JsonWriter Writer = new(new ArrayBufferWriter<byte>(), new JsonWriterOptions { SkipValidation = true });

    public static void Write<T>(IBufferWriter<byte> json, T value)
    {
        Writer.Reset(json);
        JsonSerializer.Serialize(Writer, value, Options);
        Writer.Flush();
    }
}
