using System;

namespace SkillStash.Schema.Cli.Generation;

/// <summary>The line at the head of every written file, by which the tool knows its own files again.</summary>
internal static class FileMark
{
    /// <summary>What the line says in every language.</summary>
    public const string Text = "Written by skillstash-schema";

    // Within the head: a document type or a conflict marker may come before.
    private const int HeadLength = 500;

    /// <summary>Whether the tool wrote the file. An empty one counts: a write may have been cut short, and nothing is lost.</summary>
    public static bool IsOn(string text) => text.Length == 0 || text.AsSpan(0, Math.Min(text.Length, HeadLength)).Contains(Text, StringComparison.Ordinal);
}
