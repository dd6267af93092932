using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>A fenced block of a document, with the paragraph and the comment above it.</summary>
internal sealed record Block(string Document, int Line, string Language, string Text, string Paragraph, string Comment)
{
    /// <summary>What the comment binds: <c>?1 = 'git-helper', ?2 = 5</c>. Values are SQL literals.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; } = Regex
        .Matches(Comment, @"(\?\d+) = ('(?:[^']|'')*'|[^\s,]+)")
        .ToDictionary(static match => match.Groups[1].Value, static match => match.Groups[2].Value);

    /// <summary>What stands in backticks in the paragraph.</summary>
    public IEnumerable<string> CodeSpans => Regex.Matches(Paragraph, "`([^`]+)`").Select(static match => match.Groups[1].Value);

    public override string ToString() => $"{Document}:{Line}";
}

/// <summary>A document of the hand-off, in <c>docs</c>.</summary>
internal sealed class Document
{
    private Document(string name, string text)
    {
        Name = name;
        Text = text;
        Blocks = [.. Read(name, text.Split('\n'))];
    }

    public static IReadOnlyList<Document> All { get; } = [Load("handoff-api.md"), Load("handoff-ingester.md"), Load("access-patterns.md")];

    public static Document AccessPatterns => All[2];

    public static string Folder => Path.Combine(Repository.Root, "docs");

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public static IEnumerable<Block> BlocksOf(string language) => All.SelectMany(document => document.Blocks.Where(block => block.Language == language));

    public static Block At(string place) => All.SelectMany(static document => document.Blocks).Single(block => block.ToString() == place);

    public static Document Parse(string text) => new("parsed", text);

    private static Document Load(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    private static IEnumerable<Block> Read(string name, string[] lines)
    {
        List<string> paragraph = [], comment = [];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", System.StringComparison.Ordinal))
            {
                string[] body = [.. lines.Skip(i + 1).TakeWhile(static each => each != "```")];
                yield return new Block(name, i + 1, line[3..], string.Join('\n', body), string.Join(' ', paragraph), string.Join('\n', comment));
                i += body.Length + 1;
                (paragraph, comment) = ([], []);
            }
            else if (line.StartsWith("<!--", System.StringComparison.Ordinal))
            {
                int last = System.Array.FindIndex(lines, i, static each => each.EndsWith("-->", System.StringComparison.Ordinal));
                comment = [.. lines[i..(last + 1)]];
                i = last;
            }
            else if (line.Length == 0 && i > 0 && lines[i - 1].Length > 0 && !StartsBlock(lines[(i + 1)..]))
            {
                (paragraph, comment) = ([], []);
            }
            else
            {
                paragraph.Add(line);
            }
        }
    }

    private static bool StartsBlock(string[] rest) =>
        rest.Length > 0 && (rest[0].StartsWith("```", System.StringComparison.Ordinal) || rest[0].StartsWith("<!--", System.StringComparison.Ordinal));
}
