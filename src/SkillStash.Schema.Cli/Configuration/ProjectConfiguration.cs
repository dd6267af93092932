using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Lint;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>What <c>skillstash-schema.json</c> says: the truth, and what must agree with it. Paths lead from the working directory.</summary>
internal sealed record ProjectConfiguration
{
    /// <summary>The schema: a file of SQL.</summary>
    public required string Schema { get; init; }

    /// <summary>The database that the schema is written for.</summary>
    public SchemaProfile Profile { get; init; }

    /// <summary>Whether the order of columns must be that of the schema.</summary>
    public ColumnOrder ColumnOrder { get; init; }

    /// <summary>The folder of migrations; null without one.</summary>
    public string? Migrations { get; init; }

    /// <summary>Database files.</summary>
    public IReadOnlyList<string> Databases { get; init; } = [];

    /// <summary>The folder of a Worker, under which wrangler keeps its local databases; null without one.</summary>
    public string? Wrangler { get; init; }

    /// <summary>The seed data: a file of SQL; null without one.</summary>
    public string? Seed { get; init; }

    /// <summary>The folder that <c>generate typescript</c> writes; null without one.</summary>
    public string? TypeScript { get; init; }

    /// <summary>What <c>generate docs</c> writes; null without it.</summary>
    public DocsConfiguration? Docs { get; init; }

    /// <summary>What <c>generate csharp</c> writes; null without it.</summary>
    public CSharpConfiguration? CSharp { get; init; }

    /// <summary>How grave the findings of a rule are.</summary>
    public LintLevels Lint { get; init; } = LintLevels.Default;
}

/// <summary>The reference of the schema on disk.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Title">Its heading.</param>
internal sealed record DocsConfiguration(string Folder, string Title);

/// <summary>Emitted C# on disk.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Namespace">The namespace of all types; empty for the global one.</param>
/// <param name="Database">The name of the class that opens the database; null for the one that follows from the namespace.</param>
internal sealed record CSharpConfiguration(string Folder, string Namespace, string? Database);
