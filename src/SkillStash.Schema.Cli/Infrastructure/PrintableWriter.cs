using System.IO;
using System.Text;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Cli.Infrastructure;

/// <summary>Writes text for people: what a schema or a path says cannot move a terminal's cursor, hide, or pass for a line of the tool's own.</summary>
/// <param name="inner">Where to write.</param>
internal sealed class PrintableWriter(TextWriter inner) : TextWriter
{
    /// <summary>What lays out the tool's own text.</summary>
    public const string Layout = "\n\t";

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => inner.NewLine;

    public override void Write(char value) => inner.Write(Printable(value.ToString()));

    public override void Write(string? value) => inner.Write(Printable(value ?? ""));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    // A finding has a line of its own, whatever the names in it.
    public override void WriteLine(object? value)
    {
        inner.Write(value is Diagnostic ? Unseen.Escape(value.ToString()!) : Printable(value?.ToString() ?? ""));
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();

    // A carriage return without a line feed goes back over what was written.
    private static string Printable(string text) => Unseen.Escape(text.Replace("\r\n", "\n"), Layout);
}
