using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>The statements of one table or view: all its access, whatever language runs them.</summary>
public sealed record TableStatements
{
    /// <summary>The columns of a row as SQL: the select list, and the RETURNING.</summary>
    public required string Columns { get; init; }

    /// <summary>All rows.</summary>
    public required StatementModel Scan { get; init; }

    /// <summary>The number of rows.</summary>
    public required StatementModel Count { get; init; }

    /// <summary>All rows by their key, page by page; null where nothing tells any two rows apart, and for a view.</summary>
    public StatementModel? List { get; init; }

    /// <summary>The INSERT that the next three share; null for a view, as with all that writes.</summary>
    public string? InsertSql { get; init; }

    /// <summary>INSERT, without the row that it stores.</summary>
    public StatementModel? InsertOnly { get; init; }

    /// <summary>INSERT that returns the row.</summary>
    public StatementModel? Insert { get; init; }

    /// <summary>INSERT, or UPDATE of the row that has the key; null without a key, as with all that follows.</summary>
    public StatementModel? Upsert { get; init; }

    /// <summary>
    /// SELECT of the row that was just written, by the parameters of <see cref="Update"/>, on D1 by its key; null where RETURNING has it as it
    /// stays, and on D1 where no key names it.
    /// </summary>
    public StatementModel? Reread { get; init; }

    /// <summary>UPDATE of all columns but the key; null where there are none.</summary>
    public StatementModel? Update { get; init; }

    /// <summary>UPDATE of some columns; null where there are none but the key.</summary>
    public ChangeModel? Change { get; init; }

    /// <summary>SELECT of the row with a key, to tell a write that the database ignored from one that found no row; null where it ignores none.</summary>
    public StatementModel? Exists { get; init; }

    /// <summary>DELETE by key.</summary>
    public StatementModel? Delete { get; init; }

    /// <summary>The search of an fts5 table; null for any other.</summary>
    public SearchModel? Search { get; init; }

    /// <summary>The look-ups that keys and indexes serve: those that find one row first.</summary>
    public EquatableArray<StatementModel> Lookups { get; init; }
}
