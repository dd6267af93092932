using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Inspection;

/// <summary>Prints each source as a line of JSON.</summary>
internal sealed class JsonInspectionWriter(ToolOutput output) : IInspectionWriter
{
    private const int BufferSize = 1 << 16;

    // Texts are kept readable: the output is no part of a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);
    private Utf8JsonWriter? _json;

    public void Write(SchemaSource source)
    {
        if (_json is null)
        {
            _json = new Utf8JsonWriter(_buffer, Options);
        }
        else
        {
            _json.Reset();
        }

        InspectionJson.Write(_json, source);
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= BufferSize)
        {
            WriteOut();
        }
    }

    public void Dispose()
    {
        WriteOut();
        output.Standard.Flush();
        _json?.Dispose();
    }

    private void WriteOut()
    {
        output.Standard.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
