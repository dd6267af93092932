using System;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>A database does not have the schema that the code was generated from.</summary>
public sealed class SchemaMismatchException : Exception
{
    /// <summary>Lists the differences.</summary>
    public SchemaMismatchException(IReadOnlyList<SchemaDifference> differences)
        : base($"The database differs from the schema ({differences.Count}):\n  {string.Join("\n  ", differences)}")
    {
        Differences = differences;
    }

    /// <summary>Every difference.</summary>
    public IReadOnlyList<SchemaDifference> Differences { get; }
}
