using System;

namespace SkillStash.Schema;

/// <summary>How a search shows what it has found (fts5, sections 5.1.2 and 5.1.3). The texts around the marks are as they are stored: for a page, escape them.</summary>
/// <param name="Start">What stands before a phrase that was found.</param>
/// <param name="End">What stands after it.</param>
/// <param name="Ellipsis">What a snippet has in the place of the text before and after it.</param>
/// <param name="Tokens">The maximum number of words in a snippet, from 1 to 64.</param>
public sealed record MatchMarks(string Start = "[", string End = "]", string Ellipsis = "…", int Tokens = 16)
{
    private const int MostTokens = 64;

    /// <summary>The maximum number of words in a snippet, from 1 to 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is another.</exception>
    public int Tokens { get; init => field = Checked(value); } = Checked(Tokens);

    internal static MatchMarks Default { get; } = new();

    // Of other numbers SQLite promises nothing (fts5, section 5.1.3): of 0 it makes most of the text.
    private static int Checked(int tokens) => tokens is >= 1 and <= MostTokens
        ? tokens
        : throw new ArgumentOutOfRangeException(nameof(Tokens), tokens, $"A snippet has from 1 to {MostTokens} words.");
}
