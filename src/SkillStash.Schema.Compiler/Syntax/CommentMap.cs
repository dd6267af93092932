using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A line of a comment, trimmed, without markers and without the leading <c>*</c> of block comments.</summary>
public sealed record CommentLine(TextSpan Span, string Text);

/// <summary>
/// Tells which comments document which node. A comment with code after it on its line belongs to that code; one that ends its line
/// belongs to the code before it on the line, and so does one before a comma, a semicolon or a closing parenthesis; one that stands alone belongs to the code directly below.
/// </summary>
public sealed class CommentMap(SourceText source, IReadOnlyList<Comment> comments)
{
    private static readonly IReadOnlyList<CommentLine> None = Array.Empty<CommentLine>();

    /// <summary>The comments above and beside a node: a column, a constraint, or a statement other than CREATE TABLE.</summary>
    public IReadOnlyList<CommentLine> Of(SyntaxNode node)
    {
        if (comments.Count == 0)
        {
            return None;
        }

        var found = new List<Comment>();
        AddLeading(node.Span.Start, found);
        AddFirstLine(node.Span, found);
        AddTrailing(node.Span.End, found);
        return CommentLines.Of(source, found);
    }

    /// <summary>The comments of a table: above CREATE TABLE, after its opening parenthesis on the same line, and after its end.</summary>
    public IReadOnlyList<CommentLine> Of(CreateTableSyntax table)
    {
        if (comments.Count == 0)
        {
            return None;
        }

        var found = new List<Comment>();
        AddLeading(table.Span.Start, found);
        AddTrailing(table.Header.End, found);
        if (table.Header.End != table.Span.End)
        {
            AddTrailing(table.Span.End, found);
        }

        return CommentLines.Of(source, found);
    }

    /// <summary>The comments of a virtual table: above it, beside what stands before its arguments, and after its end. Those among the arguments are its module's.</summary>
    public IReadOnlyList<CommentLine> Of(CreateVirtualTableSyntax table)
    {
        if (comments.Count == 0)
        {
            return None;
        }

        var found = new List<Comment>();
        TextSpan header = TextSpan.FromBounds(table.Span.Start, table.Module.Span.End);
        AddLeading(header.Start, found);
        AddFirstLine(header, found);
        AddTrailing(header.End, found);
        if (header.End != table.Span.End)
        {
            AddTrailing(table.Span.End, found);
        }

        return CommentLines.Of(source, found);
    }

    private void AddLeading(int start, List<Comment> found)
    {
        int first = found.Count;
        int position = start;
        for (int i = FirstEndingAfter(start) - 1; i >= 0; i--)
        {
            Comment comment = comments[i];
            int lines = source.Lines.LineIndex(position) - source.Lines.LineIndex(comment.Span.End);
            if (lines > 1 || !IsGap(comment.Span.End, position))
            {
                break;
            }

            bool sharesLine = HasCodeBefore(i);
            if (sharesLine && (lines > 0 || !IsSpace(comment.Span.End, position)))
            {
                break;
            }

            found.Add(comment);
            if (sharesLine)
            {
                break;
            }

            position = comment.Span.Start;
        }

        // They were met from the last to the first.
        found.Reverse(first, found.Count - first);
    }

    /// <summary>A definition over several lines may carry its comment at the end of the first.</summary>
    private void AddFirstLine(TextSpan span, List<Comment> found)
    {
        int line = source.Lines.LineIndex(span.Start);
        for (int i = FirstEndingAfter(span.Start); i < comments.Count && comments[i].Span.End <= span.End; i++)
        {
            if (source.Lines.LineIndex(comments[i].Span.Start) != line)
            {
                break;
            }

            if (EndsLine(comments[i].Span.End))
            {
                found.Add(comments[i]);
            }
        }
    }

    private void AddTrailing(int end, List<Comment> found)
    {
        int kept = found.Count;
        int position = end;
        bool isWithin = true; // before what separates it from the next
        for (int i = FirstEndingAfter(end); i < comments.Count; i++)
        {
            Comment comment = comments[i];
            bool sameLine = source.Lines.LineIndex(comment.Span.Start) == source.Lines.LineIndex(position);
            if (!sameLine || comment.Span.Start < position || !IsGap(position, comment.Span.Start))
            {
                break;
            }

            isWithin &= IsSpace(position, comment.Span.Start);
            found.Add(comment);
            position = comment.Span.End;
            kept = isWithin && IsBeforeSeparator(position) ? found.Count : kept;
        }

        if (!EndsLine(position))
        {
            found.RemoveRange(kept, found.Count - kept);
        }
    }

    /// <summary>True where only space and separators lie between two places.</summary>
    private bool IsGap(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            char c = source.Text[i];
            if (!char.IsWhiteSpace(c) && c is not (',' or ';'))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSpace(int from, int to) => string.IsNullOrWhiteSpace(source.Text.Substring(from, to - from));

    private bool IsBeforeSeparator(int position)
    {
        int next = position;
        while (next < source.Length && char.IsWhiteSpace(source.Text[next]))
        {
            next++;
        }

        return next < source.Length && source.Text[next] is ',' or ';' or ')';
    }

    /// <summary>True where only space and separators follow on the line.</summary>
    private bool EndsLine(int position)
    {
        int end = position;
        while (end < source.Length && source.Text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return IsGap(position, end);
    }

    private bool HasCodeBefore(int index)
    {
        int lineStart = source.Lines.Start(source.Lines.LineIndex(comments[index].Span.Start));
        int position = comments[index].Span.Start;
        while (position > lineStart)
        {
            bool afterComment = index > 0 && comments[index - 1].Span.End == position;
            if (afterComment)
            {
                position = comments[--index].Span.Start;
            }
            else if (!char.IsWhiteSpace(source.Text[--position]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first comment that ends after <paramref name="offset"/>.</summary>
    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = comments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (comments[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
