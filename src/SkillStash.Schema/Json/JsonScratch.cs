using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>A JSON writer over memory that each thread uses again and again.</summary>
internal sealed class JsonScratch : IDisposable
{
    private const int FirstCapacity = 256;
    private const int KeptCapacity = 1 << 20;

    // Stored JSON is no HTML: only what JSON itself wants escaped is escaped.
    private static readonly JsonWriterOptions StoredOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Those of JsonSerializer.
    private static readonly JsonWriterOptions WireOptions = new() { MaxDepth = 64, SkipValidation = true };

    [ThreadStatic]
    private static JsonScratch? _idle;

    [ThreadStatic]
    private static JsonScratch? _idleForWire;

    private readonly ArrayBufferWriter<byte> _buffer = new(FirstCapacity);
    private readonly bool _isForWire;

    private JsonScratch(bool isForWire)
    {
        _isForWire = isForWire;
        Writer = new Utf8JsonWriter(_buffer, isForWire ? WireOptions : StoredOptions);
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

    /// <summary>The thread's writer of JSON that is stored, compact and with as few escapes as JSON allows, or another one while that is in use.</summary>
    public static JsonScratch Rent() => Take(ref _idle, isForWire: false);

    /// <summary>The thread's writer of JSON like that of <see cref="JsonSerializer"/> without options, or another one while that is in use.</summary>
    public static JsonScratch RentForWire() => Take(ref _idleForWire, isForWire: true);

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
    }

    public void Dispose()
    {
        Clear();
        ref JsonScratch? idle = ref _isForWire ? ref _idleForWire : ref _idle;
        idle = _buffer.Capacity <= KeptCapacity ? this : null;
    }

    private static JsonScratch Take(ref JsonScratch? idle, bool isForWire)
    {
        JsonScratch scratch = idle ?? new JsonScratch(isForWire);
        idle = null;
        return scratch;
    }
}
