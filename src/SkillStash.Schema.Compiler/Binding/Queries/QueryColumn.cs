namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>A column that a query can name: of a table, of a view, of a subquery.</summary>
internal sealed record QueryColumn
{
    public required string Name { get; init; }

    /// <summary>What is known of its values.</summary>
    public required ExpressionFacts Facts { get; init; }

    /// <summary>Where a column of a join in parentheses comes from; null for all others.</summary>
    public ColumnOrigin? Origin { get; init; }

    /// <summary>Whether an aggregate is in the expression that gives it.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>Whether a window function is in the expression that gives it.</summary>
    public bool IsWindow { get; init; }

    /// <summary>Whether <c>*</c> stands for it: its name is then as good as an alias.</summary>
    public bool IsExpanded { get; init; }

    /// <summary>Whether <c>*</c> leaves it out.</summary>
    public bool IsHidden { get; init; }
}
