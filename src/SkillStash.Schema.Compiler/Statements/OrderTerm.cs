using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>One term of an ORDER BY.</summary>
/// <param name="Column">The column; null for the rowid.</param>
/// <param name="Qualifier">What stands before the name where it alone could mean a result column.</param>
/// <param name="Name">What is ordered by, with its collation.</param>
/// <param name="IsDescending">Whether great values come first.</param>
/// <param name="IsNullable">Whether it can be NULL. SQLite takes NULL for the smallest value.</param>
internal sealed record OrderTerm(string? Column, string Qualifier, string Name, bool IsDescending = false, bool IsNullable = false)
{
    /// <summary>The ORDER BY of a statement.</summary>
    public static string Clause(IEnumerable<string> terms) => "ORDER BY " + string.Join(", ", terms);

    /// <summary>Whether NULL comes last.</summary>
    public bool AreNullsLast { get; init; } = IsDescending;

    /// <summary>What is ordered by.</summary>
    public string Expression => Qualifier + Name;

    /// <summary>The term as SQL.</summary>
    public string Sql => Expression + (IsDescending ? " DESC" : "") + (!IsNullable ? "" : AreNullsLast ? " NULLS LAST" : " NULLS FIRST");

    private string Comparison => IsDescending ? "<" : ">";

    /// <summary>The condition for rows that come after the anchor's value of this term.</summary>
    /// <param name="parameter">The parameter that holds the anchor's value.</param>
    public string After(string parameter)
    {
        string beyond = $"{Expression} {Comparison} {parameter}";
        return !IsNullable ? beyond
            : AreNullsLast ? $"({parameter} IS NOT NULL AND {Expression} IS NULL OR {beyond})"
            : $"({parameter} IS NULL AND {Expression} IS NOT NULL OR {beyond})";
    }

    /// <summary>The condition for rows that come after the anchor in this term, or tie with it here and come after it in the rest.</summary>
    /// <remarks>The range around a term that is never NULL lets SQLite begin in the middle of an index (optoverview).</remarks>
    public string AfterOrTied(string parameter, string afterInTheRest) => IsNullable
        ? $"({After(parameter)} OR {Expression} IS {parameter} AND {afterInTheRest})"
        : $"{Expression} {Comparison}= {parameter} AND ({Expression} {Comparison} {parameter} OR {afterInTheRest})";
}
