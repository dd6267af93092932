using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>A column as SQLite's catalogue has it, before its type is decided.</summary>
internal sealed record CatalogColumn
{
    public required string Name { get; init; }

    public string DeclaredType { get; init; } = "";

    public Affinity Affinity { get; init; } = Affinity.Blob;

    public bool NotNull { get; init; }

    /// <summary>The ON CONFLICT of NOT NULL.</summary>
    public ConflictResolution NotNullConflict { get; init; }

    public DefaultModel? Default { get; init; }

    public int PrimaryKeyOrdinal { get; init; }

    public ColumnVisibility Visibility { get; init; }

    public string Collation { get; init; } = "BINARY";

    /// <summary>As <see cref="ColumnModel.IsSearched"/>.</summary>
    public bool IsSearched { get; init; }

    public bool IsRowIdAlias { get; init; }

    /// <summary>The expression of a generated column.</summary>
    public ExpressionSyntax? Generated { get; init; }

    /// <summary>What the comments say.</summary>
    public AnnotationSet Annotations { get; init; } = AnnotationSet.None;

    /// <summary>Where the user wrote the name.</summary>
    public SourceSpan Location { get; init; }

    public bool IsGenerated => Visibility is ColumnVisibility.GeneratedStored or ColumnVisibility.GeneratedVirtual;
}
