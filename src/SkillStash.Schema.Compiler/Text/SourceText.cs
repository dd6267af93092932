namespace SkillStash.Schema.Compiler.Text;

/// <summary>One document of SQL: its text and the path that messages name it by.</summary>
public sealed class SourceText(string text, string path = "")
{
    private LineMap? _lines;

    /// <summary>The whole text, as read.</summary>
    public string Text { get; } = text;

    /// <summary>Where the text came from; only ever shown, never opened.</summary>
    public string Path { get; } = path;

    public int Length => Text.Length;

    /// <summary>Line starts, computed when first asked for: a document without findings never pays for them.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>Line and column, both from 1, of <paramref name="offset"/>.</summary>
    public LinePosition Position(int offset)
    {
        return Lines.Position(offset);
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string Slice(TextSpan span)
    {
        return Text.Substring(span.Start, span.Length);
    }
}
