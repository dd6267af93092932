using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What the comments above a statement say of it: <c>name: GetPlugin :one</c>, in the notation of sqlc.</summary>
/// <param name="Name">The query's name.</param>
/// <param name="Kind">What the word after the colon says.</param>
/// <param name="Span">Where the annotation stands.</param>
/// <param name="Documentation">What else the comments say; null for nothing.</param>
/// <param name="MayScan">Whether they say <c>@scan</c>: whole tables are read on purpose.</param>
internal sealed record QueryAnnotation(string Name, StatementKind Kind, TextSpan Span, string? Documentation, bool MayScan)
{
    private const string Marker = "name:";
    private const string Scan = "@scan";

    /// <summary>Reads the last annotation of the comments; null where there is none, or a mistake in it, which is reported.</summary>
    /// <param name="comments">The comments above a statement.</param>
    /// <param name="source">The document.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    /// <param name="isNamed">Whether there is an annotation, right or wrong.</param>
    public static QueryAnnotation? Read(IReadOnlyList<Comment> comments, SourceText source, DiagnosticBag diagnostics, out bool isNamed)
    {
        IReadOnlyList<CommentLine> lines = CommentLines.Of(source, comments);
        CommentLine[] names = lines.Where(IsName).ToArray();
        isNamed = names.Length > 0;
        foreach (CommentLine orphan in names.Take(names.Length - 1))
        {
            diagnostics.Report(orphan.Span, QueryDiagnostics.NameWithoutQuery(orphan.Text.Substring(Marker.Length).Trim()));
        }

        return isNamed ? Read(names[names.Length - 1], lines, source, diagnostics) : null;
    }

    private static QueryAnnotation? Read(CommentLine line, IReadOnlyList<CommentLine> lines, SourceText source, DiagnosticBag diagnostics)
    {
        string[] words = line.Text.Substring(Marker.Length).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !IsIdentifier(words[0]) || words[1][0] != ':')
        {
            diagnostics.Report(line.Span, QueryDiagnostics.MalformedName(line.Text));
            return null;
        }

        string word = words[1].Substring(1);
        if (QueryKinds.Of(word) is not { } kind)
        {
            diagnostics.Report(line.Span, QueryDiagnostics.UnknownKind(word, QueryKinds.Words));
            return null;
        }

        List<string> texts = TextsAround(line, lines, source);
        bool mayScan = texts.Remove(Scan);
        return new QueryAnnotation(words[0], kind, line.Span, texts.Count == 0 ? null : string.Join(" ", texts), mayScan);
    }

    // Of the lines that touch the annotation; a blank line ends them.
    private static List<string> TextsAround(CommentLine name, IReadOnlyList<CommentLine> lines, SourceText source)
    {
        var texts = new List<string>();
        int last = -1;
        foreach (CommentLine line in lines.SkipWhile(line => IsName(line) && line != name))
        {
            int number = source.Lines.LineIndex(line.Span.Start);
            if (number > last + 1 && last >= 0 && line.Span.Start <= name.Span.Start)
            {
                texts.Clear();
            }

            last = number;
            if (line != name)
            {
                texts.Add(line.Text);
            }
        }

        return texts;
    }

    private static bool IsName(CommentLine line) => line.Text.StartsWith(Marker, StringComparison.Ordinal);

    private static bool IsIdentifier(string word) =>
        (char.IsLetter(word[0]) || word[0] == '_') && word.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
