using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>A constant SQL statement, with all that an emitter prints of it.</summary>
public sealed record StatementModel
{
    /// <summary>The name in Pascal case: <c>FindBySlug</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What running it gives.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The SQL, its parameters numbered from ?1; of a page, the first one.</summary>
    public required string Sql { get; init; }

    /// <summary>The SQL of a named query for D1, which counts what triggers change too: each changed row is returned where changes are counted.</summary>
    public string? CountedSql { get; init; }

    /// <summary>The SQL of a named query as written, its parameters numbered; empty for other statements.</summary>
    public string WrittenSql { get; init; } = "";

    /// <summary>Whether a named query gives a row whatever the tables hold.</summary>
    public bool HasAlwaysARow { get; init; }

    /// <summary>Whether a named query finds no more than one row, because values are given for a key of each table.</summary>
    public bool FindsOneRow { get; init; }

    /// <summary>Whether a named query is said to read whole tables on purpose.</summary>
    public bool MayScan { get; init; }

    /// <summary>The table that a named query writes into; null where it only reads, and for other statements.</summary>
    public string? Target { get; init; }

    /// <summary>The column that an INSERT leaves out although it must have a value: no row can be stored; null where there is none.</summary>
    public string? LeftOut { get; init; }

    /// <summary>What a caller gives, in the order of binding. A page has its own parameters behind them.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>What a named query returns; empty where a row is the table's, and where nothing is returned.</summary>
    public EquatableArray<ResultColumnModel> Columns { get; init; }

    /// <summary>Which of <see cref="Columns"/> are together the row of a table, in their order.</summary>
    public EquatableArray<EmbeddedRow> Embedded { get; init; }

    /// <summary>How the pages behind the first are read; null for other kinds.</summary>
    public PageModel? Page { get; init; }

    /// <summary>The orders that a caller of a named query chooses among; null where there is one.</summary>
    public OrderChoice? Choice { get; init; }

    /// <summary>What it does, in a sentence with names between backticks.</summary>
    public required string Documentation { get; init; }

    /// <summary>Whether the columns are just those of a table, so that a row is the table's, even if the query lets no NULL through.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names of the columns that its rows have, and whether they can be NULL.</param>
    public bool ReturnsRowsOf(string table, IEnumerable<(string Name, bool IsNullable)> columns) => Columns.Count > 0 && Columns
        .Select(static column => (column.Origin, column.Label))
        .SequenceEqual(columns.Select(column => ((ColumnSource?)new ColumnSource(table, column.Name), column.Name)))
        && Columns.Zip(columns, static (returned, declared) => declared.IsNullable || !returned.IsNullable).All(static fits => fits);
}
