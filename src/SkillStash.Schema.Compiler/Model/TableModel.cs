using System.Linq;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>A table, ordinary or virtual.</summary>
public sealed record TableModel
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The module of a virtual table (<c>fts5</c>); null for an ordinary one.</summary>
    public string? Module { get; init; }

    /// <summary>The table or view that an fts5 table takes its texts from; empty where it keeps none at all, null where it keeps its own (fts5, section 4.4).</summary>
    public string? ContentTable { get; init; }

    /// <summary>Whether the table was made WITHOUT ROWID.</summary>
    public bool WithoutRowId { get; init; }

    /// <summary>Whether the table is STRICT.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether the rowid alias is AUTOINCREMENT.</summary>
    public bool AutoIncrement { get; init; }

    /// <summary>What the rowid alias does to a row that takes an id again.</summary>
    public ConflictAction RowIdConflict { get; init; }

    /// <summary>All columns in order, hidden and generated ones included.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }

    /// <summary>The names of the PRIMARY KEY's columns in key order; empty without one.</summary>
    public EquatableArray<string> PrimaryKey { get; init; }

    /// <summary>The foreign keys in order of declaration.</summary>
    public EquatableArray<ForeignKeyModel> ForeignKeys { get; init; }

    /// <summary>The indexes in order of creation: those that constraints make, in order of declaration, and then those of CREATE INDEX.</summary>
    public EquatableArray<IndexModel> Indexes { get; init; }

    /// <summary>The CHECK constraints in order of declaration.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>The type's name in both languages where <c>@name</c> gives one.</summary>
    public string? TypeName { get; init; }

    /// <summary>What the comments say of the table, annotations removed; null where they say nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>The CREATE statement without comments, a line for each column and constraint; running it makes this table.</summary>
    public required string Sql { get; init; }

    /// <summary><see cref="Sql"/> of a virtual table in a form that all spellings of it share, to be compared; null for an ordinary one.</summary>
    public string? Canonical { get; init; }

    /// <summary>The column whose typed ids are the identity of this table's rows; null without one, or where a foreign key borrows it.</summary>
    public ColumnModel? TypedKey => PrimaryKey.Count != 1
        ? null
        : Columns.FirstOrDefault(column => column.PrimaryKeyOrdinal == 1 && SqlNames.Same(Name, column.Type.KeyTable));

    /// <summary>The <see cref="TypedKey"/> where it is a UUID, which is made for a new row; else null.</summary>
    public ColumnModel? OwnUuidKey => TypedKey is { Type.Kind: ColumnKind.Uuid } key ? key : null;

    /// <summary>Whether rows have a rowid: an ordinary table that is not WITHOUT ROWID, or a virtual table.</summary>
    public bool HasRowId => !WithoutRowId;
}
