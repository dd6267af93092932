using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>A column of a table or view.</summary>
internal sealed record DocsColumn
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The id of its line.</summary>
    public required string Anchor { get; init; }

    /// <summary>The keys that it is part of: <c>PK</c>, <c>FK</c>.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The declared type; empty where there is none.</summary>
    public required string DeclaredType { get; init; }

    /// <summary>What it holds.</summary>
    public required Phrase Value { get; init; }

    /// <summary>Whether it can be NULL.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The default, or the expression of a generated column; null where there is neither.</summary>
    public Phrase? Default { get; init; }

    /// <summary>Its comment; null without one.</summary>
    public string? Documentation { get; init; }
}
