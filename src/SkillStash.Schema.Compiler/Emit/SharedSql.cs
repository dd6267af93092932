using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit;

/// <summary>Takes SQL apart into what a constant has already and the rest, so that emitted statements share their longest lists.</summary>
internal sealed class SharedSql
{
    private readonly List<(string Text, string Constant)> _shared = [];

    /// <summary>Lets texts refer to a constant where they have its text.</summary>
    public SharedSql Share(string text, string constant)
    {
        _shared.Add((text, constant));
        return this;
    }

    /// <summary>The parts in order: a text, or the name of a constant that holds it.</summary>
    public IReadOnlyList<(string? Text, string? Constant)> Parts(string sql)
    {
        var parts = new List<(string? Text, string? Constant)>();
        int done = 0;
        for (int i = 0; i < sql.Length; i++)
        {
            foreach ((string text, string constant) in _shared)
            {
                if (IsAt(sql, i, text))
                {
                    Add(parts, sql.Substring(done, i - done));
                    parts.Add((null, constant));
                    done = i + text.Length;
                    i = done - 1;
                    break;
                }
            }
        }

        Add(parts, sql.Substring(done));
        return parts;
    }

    private static void Add(List<(string? Text, string? Constant)> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add((text, null));
        }
    }

    // A list of one column may be any word: it counts where a list stands.
    private static bool IsAt(string sql, int start, string text)
    {
        int end = start + text.Length;
        if (end > sql.Length || string.CompareOrdinal(sql, start, text, 0, text.Length) != 0)
        {
            return false;
        }

        return EndsWith(sql, start, " (")
            ? end < sql.Length && sql[end] == ')'
            : (start == 0 || EndsWith(sql, start, "SELECT ") || EndsWith(sql, start, "RETURNING ")) && (end == sql.Length || sql[end] is ' ' or ',');
    }

    private static bool EndsWith(string sql, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(sql, end - word.Length, word, 0, word.Length) == 0;
}
