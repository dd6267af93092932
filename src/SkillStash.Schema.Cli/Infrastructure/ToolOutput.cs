using System;
using System.IO;
using System.Text;

namespace SkillStash.Schema.Cli.Infrastructure;

/// <summary>Where the tool writes.</summary>
/// <param name="standard">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="isTerminal">Whether a person looks at standard output, and it is the console's.</param>
internal sealed class ToolOutput(Stream standard, TextWriter error, bool isTerminal)
{
    private const int BufferSize = 1 << 16;

    private TextWriter? _text;

    /// <summary>Standard output as bytes, unbuffered.</summary>
    public Stream Standard { get; } = standard;

    /// <summary>Standard output as text: UTF-8 without a byte order mark, buffered unless it is a terminal.</summary>
    public TextWriter Text => _text ??= new PrintableWriter(IsTerminal ? Console.Out : Buffered());

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = new PrintableWriter(error);

    /// <summary>Whether colours and the terminal's width count.</summary>
    public bool IsTerminal { get; } = isTerminal;

    /// <summary>Writes out what is buffered.</summary>
    public void Flush() => _text?.Flush();

    private StreamWriter Buffered() =>
        new(Standard, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
}
