using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>The closest candidate, or null where none is close.</summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Math.Abs(candidate.Length - name.Length) < bestDistance
                ? Distance(SqlNames.Lower(name), SqlNames.Lower(candidate))
                : bestDistance;
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Levenshtein's: how many characters to insert, drop or change.</summary>
    private static int Distance(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
