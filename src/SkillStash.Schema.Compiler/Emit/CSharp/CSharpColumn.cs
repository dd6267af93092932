using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A column, or a property of a JSON object, with its C# names.</summary>
public sealed record CSharpColumn
{
    /// <summary>The name in SQL or in JSON.</summary>
    public required string SqlName { get; init; }

    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The parameter's name where a look-up asks for the column.</summary>
    public required string Parameter { get; init; }

    /// <summary>How the value is read, written and typed.</summary>
    public required CSharpValue Value { get; init; }

    /// <summary>Whether the value can be missing.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether a JSON property may be absent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What an INSERT that leaves the column out means.</summary>
    public InsertRule Insert { get; init; }

    /// <summary>The DEFAULT; null without one.</summary>
    public DefaultModel? Default { get; init; }

    /// <summary>The schema's own words on the column.</summary>
    public string? Documentation { get; init; }

    /// <summary>The property's full type.</summary>
    public string PropertyType => IsNullable ? NullableType : Value.Type;

    /// <summary>The type that has room for NULL too.</summary>
    public string NullableType => Value.HoldsNull ? Value.Type : $"{Value.Type}?";
}
