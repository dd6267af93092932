using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>The lines of a comment as one text, each place of which can be found in the document again.</summary>
internal sealed class CommentText
{
    private readonly IReadOnlyList<CommentLine> _lines;
    private readonly List<int> _starts = [];

    public CommentText(IReadOnlyList<CommentLine> lines)
    {
        var text = new StringBuilder();
        foreach (CommentLine line in lines)
        {
            if (_starts.Count > 0)
            {
                text.Append('\n');
            }

            _starts.Add(text.Length);
            text.Append(line.Text);
        }

        _lines = lines;
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The place in the document of a range that lies within one line.</summary>
    public TextSpan Span(int start, int length)
    {
        int line = _starts.BinarySearch(start);
        line = line >= 0 ? line : ~line - 1;
        int column = start - _starts[line];
        int available = _lines[line].Text.Length - column;
        return new TextSpan(_lines[line].Span.Start + column, length < available ? length : available);
    }
}
