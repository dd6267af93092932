using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>An index as SQLite's catalogue has it.</summary>
internal sealed record CatalogIndex
{
    public required string Name { get; init; }

    public bool IsUnique { get; init; }

    public required IndexOrigin Origin { get; init; }

    public required IReadOnlyList<CatalogIndexColumn> Columns { get; init; }

    /// <summary>The ON CONFLICT of the constraint that made it.</summary>
    public ConflictResolution OnConflict { get; init; }

    /// <summary>The statement that made it; null for an automatic index.</summary>
    public CreateIndexSyntax? Syntax { get; init; }

    /// <summary>The document that <see cref="Syntax"/> is a part of.</summary>
    public SourceText? Source { get; init; }
}

/// <summary>A key column of an index.</summary>
/// <param name="ColumnId">The column's number; -2 for an expression.</param>
/// <param name="Expression">The expression; null for a column.</param>
internal sealed record CatalogIndexColumn(int ColumnId, ExpressionSyntax? Expression, bool IsDescending, string Collation);
