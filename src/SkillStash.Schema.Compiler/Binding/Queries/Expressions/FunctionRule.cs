using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What kind of function it is.</summary>
internal enum FunctionKind
{
    Scalar,

    /// <summary>An aggregate that can be a window function too.</summary>
    Aggregate,

    /// <summary>A function that needs OVER.</summary>
    Window,
}

/// <summary>When a call gives NULL.</summary>
internal enum NullRule
{
    Never,

    /// <summary>Where any argument is NULL.</summary>
    IfAny,

    /// <summary>Where all arguments are NULL.</summary>
    IfAll,

    /// <summary>Where an argument is NULL, or no row is there.</summary>
    IfAnyOrEmpty,
    Maybe,
}

/// <summary>A function of SQLite.</summary>
/// <param name="MinArguments">The least number of arguments.</param>
/// <param name="MaxArguments">The largest number of arguments.</param>
/// <param name="Result">The kind of the result; null where it is that of the arguments.</param>
internal sealed record FunctionRule(
    FunctionKind Kind, int MinArguments, int MaxArguments, ColumnKind? Result, NullRule Null, bool IsDeterministic, bool IsDirectOnly);
