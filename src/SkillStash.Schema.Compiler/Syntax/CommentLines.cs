using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Cuts comments into trimmed lines.</summary>
internal static class CommentLines
{
    public static IReadOnlyList<CommentLine> Of(SourceText source, IReadOnlyList<Comment> comments)
    {
        var lines = new List<CommentLine>();
        foreach (Comment comment in comments)
        {
            int start = comment.Span.Start + 2;
            int end = start + comment.Text.Length;
            while (true)
            {
                int lineEnd = source.Text.IndexOfAny(['\n', '\r'], start, end - start);
                AddTrimmed(source.Text, start, lineEnd < 0 ? end : lineEnd, comment.IsBlock, lines);
                if (lineEnd < 0)
                {
                    break;
                }

                bool isPair = source.Text[lineEnd] == '\r' && lineEnd + 1 < end && source.Text[lineEnd + 1] == '\n';
                start = lineEnd + (isPair ? 2 : 1);
            }
        }

        return lines;
    }

    private static void AddTrimmed(string text, int start, int end, bool isBlock, List<CommentLine> lines)
    {
        SkipSpace(text, ref start, end);
        if (isBlock && start < end && text[start] == '*')
        {
            start++;
            SkipSpace(text, ref start, end);
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            lines.Add(new CommentLine(TextSpan.FromBounds(start, end), text.Substring(start, end - start)));
        }
    }

    private static void SkipSpace(string text, ref int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
    }
}
