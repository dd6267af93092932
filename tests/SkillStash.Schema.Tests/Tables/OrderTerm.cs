using System;
using System.Collections.Generic;

namespace SkillStash.Schema.Tests;

/// <summary>One term of an ORDER BY, taken apart.</summary>
/// <param name="Source">The term as written.</param>
/// <param name="Expression">What is ordered by, with its collation.</param>
/// <param name="IsDescending">Whether great values come first.</param>
/// <param name="NullsLast">Where NULLs stand; null for a term that is never NULL.</param>
internal sealed record OrderTerm(string Source, string Expression, bool IsDescending, bool? NullsLast)
{
    /// <summary>Reads <c>expression [ASC|DESC] [NULLS FIRST|NULLS LAST]</c>.</summary>
    public static OrderTerm Parse(string source)
    {
        List<SqlToken> tokens = SqlTokens.Read(source);
        int count = tokens.Count;
        bool? nullsLast = null;
        if (count > 2 && tokens[count - 2].Is("nulls"))
        {
            nullsLast = tokens[count - 1].Is("last");
            count -= 2;
        }

        bool isDescending = count > 1 && tokens[count - 1].Is("desc");
        if (isDescending || (count > 1 && tokens[count - 1].Is("asc")))
        {
            count--;
        }

        return count > 0
            ? new OrderTerm(source, source[tokens[0].Start..tokens[count - 1].End], isDescending, nullsLast)
            : throw new ArgumentException("An order term is empty.", nameof(source));
    }

    /// <summary>The condition for rows that come after the anchor's value of this term.</summary>
    /// <param name="parameter">The parameter that holds the anchor's value.</param>
    public string After(string parameter)
    {
        string beyond = $"{Expression} {Comparison} {parameter}";
        return NullsLast switch
        {
            null => beyond,
            true => $"({parameter} IS NOT NULL AND {Expression} IS NULL OR {beyond})",
            false => $"({parameter} IS NULL AND {Expression} IS NOT NULL OR {beyond})",
        };
    }

    /// <summary>The condition for rows that come after the anchor in this term, or tie with it here and come after it in the rest.</summary>
    /// <remarks>The range around a term that is never NULL lets SQLite begin in the middle of an index (optoverview).</remarks>
    public string AfterOrTied(string parameter, string afterInTheRest) => NullsLast is null
        ? $"{Expression} {Comparison}= {parameter} AND ({Expression} {Comparison} {parameter} OR {afterInTheRest})"
        : $"({After(parameter)} OR {Expression} IS {parameter} AND {afterInTheRest})";

    private string Comparison => IsDescending ? "<" : ">";
}
