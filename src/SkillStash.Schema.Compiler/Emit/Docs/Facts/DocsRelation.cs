using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>A table or view.</summary>
internal sealed record DocsRelation
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The id of its heading.</summary>
    public string Anchor => DocsAnchor.OfRelation(Name);

    /// <summary>What it is, in a word or a few: <c>table, STRICT</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether there is no more to its kind than that it is a table.</summary>
    public bool IsPlainTable => Kind == "table";

    /// <summary>Its comment; null without one.</summary>
    public string? Documentation { get; init; }

    /// <summary>The columns in order.</summary>
    public required IReadOnlyList<DocsColumn> Columns { get; init; }

    /// <summary>What else there is to know: keys, indexes, constraints, triggers. None is empty.</summary>
    public required IReadOnlyList<DocsSection> Sections { get; init; }
}
