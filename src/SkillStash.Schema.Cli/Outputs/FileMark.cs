using System;

namespace SkillStash.Schema.Cli.Outputs;

/// <summary>What stands at the head of every written file, by which the tool knows its own files again.</summary>
internal static class FileMark
{
    /// <summary>What the first comment begins with.</summary>
    public const string Text = "Written by skillstash-schema";

    // A page of HTML names its generator instead.
    private const string Generator = "name=\"generator\" content=\"skillstash-schema\"";

    // The mark need not come first: a conflict marker or the policy of a page may stand before it.
    private const int HeadLength = 1000;

    /// <summary>Whether the tool wrote the file. An empty one counts: a write may have been cut short, and nothing is lost.</summary>
    public static bool IsOn(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(0, Math.Min(text.Length, HeadLength));
        return head.IsEmpty || head.Contains(Text, StringComparison.Ordinal) || head.Contains(Generator, StringComparison.Ordinal);
    }
}
