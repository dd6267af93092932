namespace SkillStash.Schema.Compiler.Model;

/// <summary>A parameter of a statement.</summary>
/// <param name="Column">The column that it is compared with or stored in; of a named query, what a caller calls it.</param>
/// <param name="Part">Which part of the column's value is bound.</param>
public sealed record ParameterModel(string Column, ParameterPart Part = ParameterPart.Value)
{
    /// <summary>Whether NULL may be given, and finds the rows that have it.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The type of a parameter of a named query; null for that of the column.</summary>
    public ColumnType? Type { get; init; }

    /// <summary>The column whose declaration gives <see cref="Type"/>; null where none does.</summary>
    public ColumnSource? TypeSource { get; init; }

    /// <summary>The name that a named query gives it, without its mark; empty for <c>?</c>.</summary>
    public string SqlName { get; init; } = "";

    /// <summary>Whether it may be left out of a call of a named query, which stands for NULL: it takes NULL, as do all behind it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The column that a named query stores it in; null where it is only compared.</summary>
    public string? StoredIn { get; init; }

    /// <summary>Whether a named query does nothing but compare it, with a column that cannot keep every value of its type.</summary>
    public bool IsFinelyCompared { get; init; }

    /// <summary>Whether it is not bound, but chooses the statement: as in <see cref="OrderChoice"/>.</summary>
    public bool IsChoice { get; init; }

    /// <summary>Whether a list of values is given, as one JSON array.</summary>
    public bool IsList { get; init; }
}
