using System.Buffers;
using System.Text.Json;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary>Prints each source as a line of JSON.</summary>
internal sealed class JsonInspectionWriter(ToolOutput output) : IInspectionWriter
{
    private const int BufferSize = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize);
    private Utf8JsonWriter? _json;

    public void Write(SchemaSource source)
    {
        if (_json is null)
        {
            _json = new Utf8JsonWriter(_buffer, ReadableJson.Options);
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
