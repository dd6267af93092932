using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>A table as SQLite's catalogue has it. Never changed: a statement that changes a table puts a new one in its place.</summary>
internal sealed record CatalogTable : CatalogObject
{
    /// <summary>SQLITE_MAX_COLUMN (limits, section 2): of a table, an index, a result.</summary>
    public const int MaxColumns = 2000;

    private ColumnNames? _names;

    public string? Module { get; init; }

    /// <summary>The tables that a virtual table has made, by what follows its name and an underscore.</summary>
    public IReadOnlyList<string> Shadows { get; init; } = [];

    /// <summary>As <see cref="TableModel.ContentTable"/>.</summary>
    public string? ContentTable { get; init; }

    public bool WithoutRowId { get; init; }

    public bool Strict { get; init; }

    public bool AutoIncrement { get; init; }

    /// <summary>The ON CONFLICT of the INTEGER PRIMARY KEY.</summary>
    public ConflictResolution RowIdConflict { get; init; }

    public required IReadOnlyList<CatalogColumn> Columns { get; init; }

    /// <summary>The numbers of the primary key's columns, in key order.</summary>
    public IReadOnlyList<int> PrimaryKey { get; init; } = Array.Empty<int>();

    /// <summary>In order of declaration.</summary>
    public IReadOnlyList<CatalogForeignKey> ForeignKeys { get; init; } = Array.Empty<CatalogForeignKey>();

    /// <summary>In order of creation: those of constraints come first.</summary>
    public IReadOnlyList<CatalogIndex> Indexes { get; init; } = Array.Empty<CatalogIndex>();

    public IReadOnlyList<CatalogCheck> Checks { get; init; } = Array.Empty<CatalogCheck>();

    /// <summary>Whether the declaration has mistakes: what is said of the table later is then not held against its user.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The number of a column, or -1.</summary>
    public int IndexOf(string name)
    {
        // A copy that is made with other columns takes this field with it.
        if (_names?.Of != Columns)
        {
            _names = new ColumnNames(Columns, Columns.Select(static column => column.Name));
        }

        return _names.IndexOf(name);
    }
}

/// <summary>A foreign key of a table, and where it names its parent.</summary>
internal sealed record CatalogForeignKey(ForeignKeyModel Model, SourceSpan Location);

/// <summary>A CHECK of a table.</summary>
internal sealed record CatalogCheck(string? Name, ExpressionSyntax Expression);

/// <summary>A view as SQLite's catalogue has it.</summary>
internal sealed record CatalogView : CatalogObject;

/// <summary>A trigger as SQLite's catalogue has it.</summary>
internal sealed record CatalogTrigger : CatalogObject
{
    /// <summary>The table or view that is watched.</summary>
    public required string Table { get; init; }

    /// <summary>The database of <see cref="Table"/>.</summary>
    public required string TableDatabase { get; init; }
}

/// <summary>What a table, a view and a trigger have in common.</summary>
internal abstract record CatalogObject
{
    public required string Name { get; init; }

    /// <summary><c>main</c>, <c>temp</c> or an attached database.</summary>
    public required string Database { get; init; }

    /// <summary>The statement that made it; null where it could not be read.</summary>
    public StatementSyntax? Syntax { get; init; }

    /// <summary>The document that <see cref="Syntax"/> is a part of.</summary>
    public SourceText? Source { get; init; }

    /// <summary>What the comments say.</summary>
    public AnnotationSet Annotations { get; init; } = AnnotationSet.None;

    /// <summary>Where the user wrote the name.</summary>
    public SourceSpan Location { get; init; }
}
