using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>A JSON writer over memory that each thread uses again and again: compact, with as few escapes as JSON allows.</summary>
internal sealed class JsonScratch : IDisposable
{
    private const int FirstCapacity = 256;
    private const int KeptCapacity = 1 << 20;

    // Stored JSON is no HTML: only what JSON itself wants escaped is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static JsonScratch? _idle;

    private readonly ArrayBufferWriter<byte> _buffer = new(FirstCapacity);

    private JsonScratch()
    {
        Writer = new Utf8JsonWriter(_buffer, Options);
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _buffer.WrittenSpan;
        }
    }

    /// <summary>The thread's writer, or another one while that is in use.</summary>
    public static JsonScratch Rent()
    {
        JsonScratch scratch = _idle ?? new JsonScratch();
        _idle = null;
        return scratch;
    }

    public void Dispose()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
        _idle = _buffer.Capacity <= KeptCapacity ? this : null;
    }
}
