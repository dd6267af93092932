using System;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Where an expression stands, for what may be in it.</summary>
internal enum ExpressionPlace
{
    Query,
    Check,
    Generated,
    Index,
    PartialIndex,
}

/// <summary>Which calls are allowed at the moment.</summary>
[Flags]
internal enum AllowedCalls
{
    Plain = 0,
    Aggregates = 1,
    Windows = 2,
}
