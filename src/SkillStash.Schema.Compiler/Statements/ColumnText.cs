using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>How the columns of a table stand in its statements.</summary>
internal sealed class ColumnText
{
    private readonly Engine _engine;

    private ColumnText(Engine engine, IEnumerable<ColumnModel> columns, bool isVirtual = false)
    {
        _engine = engine;
        Counted = engine == Engine.D1 && !isVirtual ? " RETURNING 1" : "";
        All = columns.Where(static column => column.Visibility != ColumnVisibility.Hidden).ToList();
        SelectList = string.Join(", ", All.Select(Selected));
    }

    /// <summary>The table's or view's name, quoted as needed.</summary>
    public required string Table { get; init; }

    /// <summary>The columns of a row, in order.</summary>
    public List<ColumnModel> All { get; }

    /// <summary>The columns of a SELECT or of RETURNING.</summary>
    public string SelectList { get; }

    public static ColumnText Of(TableModel table, Engine engine) => new(engine, table.Columns, isVirtual: table.Module is not null) { Table = SqlName.Quote(table.Name) };

    public static ColumnText Of(ViewModel view, Engine engine) => new(engine, view.Columns) { Table = SqlName.Quote(view.Name) };

    /// <summary>The columns of a query, which is read as a subquery.</summary>
    /// <param name="query">The query.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="isWhole">Whether no condition on its rows may be moved into it: SQLite moves none past a limit.</param>
    public static ColumnText Of(string query, IEnumerable<string> columns, bool isWhole) =>
        new(Engine.Sqlite, columns.Select(static name => new ColumnModel { Name = name, Type = new ColumnType(ColumnKind.Any) }))
        {
            Table = isWhole ? $"(SELECT * FROM (\n{query}\n) LIMIT -1)" : $"(\n{query}\n)",
        };

    /// <summary>A parameter's name.</summary>
    public static string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A parameter as it is stored in a column.</summary>
    public static string Bound(ColumnModel column, string parameter)
    {
        // D1 binds every number as REAL, and a bigint as text: without an affinity they would stay what they are.
        return column.Type.IsStoredAsInteger && column.Affinity == Affinity.Blob ? $"CAST({parameter} AS INTEGER)" : parameter;
    }

    /// <summary>A time as an update of the whole row stores it: one that the row already has stays as it is written there.</summary>
    /// <remarks>
    /// Others write a <c>T</c>, a zone of UTC, zeros at the end, and digits beyond the seven that a row has in C#. Without them both are the same text just where
    /// they are the same time. A time of another zone is written anew.
    /// </remarks>
    public static string SameTime(ColumnModel column, string parameter)
    {
        string name = SqlName.Quote(column.Name);
        return $"iif({name} <> {parameter} AND rtrim(replace(substr({name}, 1, 27), 'T', ' '), '+:.0Z') = rtrim({parameter}, ':.0'), {name}, {parameter})";
    }

    /// <summary>What stands before a column in an ORDER BY, where its name alone could mean the result column.</summary>
    public string Qualifier(ColumnModel column) => IsCast(column) ? $"{Table}." : "";

    /// <summary>
    /// What makes an UPDATE or a DELETE tell how many rows it has changed itself: D1 counts those of triggers too. Virtual tables have neither
    /// triggers nor RETURNING here (lang_returning, section 3).
    /// </summary>
    public string Counted { get; }

    /// <summary>The same for an INSERT.</summary>
    public string CountedInsert => _engine == Engine.D1 ? " RETURNING 1" : "";

    /// <summary>A value behind the row's columns.</summary>
    public string SelectedAs(ColumnModel? column, string expression, string alias) =>
        column is not null && IsCast(column) ? $"CAST({expression} AS TEXT) AS {alias}" : $"{expression} AS {alias}";

    private string Selected(ColumnModel column)
    {
        string name = SqlName.Quote(column.Name);
        return IsCast(column) ? $"CAST({name} AS TEXT) AS {name}" : name;
    }

    private bool IsCast(ColumnModel column) => _engine == Engine.D1 && column.Type.IsBigInt;
}
