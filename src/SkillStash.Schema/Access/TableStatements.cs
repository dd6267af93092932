using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>The statements of a table that need no clause.</summary>
/// <remarks>
/// A new row gives its values in the order of the columns that can be written, a nullable column with a default as two. A stored row
/// gives a value for every column.
/// </remarks>
internal sealed class TableStatements
{
    private readonly TableDefinition _table;
    private readonly string[] _columns;
    private readonly HashSet<string> _generated;
    private readonly Dictionary<string, string> _defaults;
    private readonly Dictionary<string, string> _optionalDefaults;
    private readonly Lazy<SqlText> _insert;
    private readonly Lazy<SqlText> _insertReturning;
    private readonly Lazy<SqlText> _update;
    private readonly Lazy<SqlText> _upsert;

    public TableStatements(TableDefinition table)
    {
        _table = table;
        _columns = [.. IdentifierList.Split(table.Columns)];
        _generated = [.. IdentifierList.Split(table.Generated)];
        _defaults = table.Defaults.ToDictionary(entry => entry.Column, entry => entry.Expression);
        _optionalDefaults = table.OptionalDefaults.ToDictionary(entry => entry.Column, entry => entry.Expression);
        Scan = new SqlText(table.Select);
        Count = new SqlText($"SELECT count(*) FROM {Name}");
        _insert = new(() => new SqlText(InsertSql()));
        _insertReturning = new(() => new SqlText($"{InsertSql()} RETURNING {table.Columns}"));
        _update = new(() => new SqlText(UpdateSql()));
        _upsert = new(() => new SqlText($"{InsertSql()} {OnConflict()} RETURNING {table.Columns}"));
    }

    public SqlText Scan { get; }

    public SqlText Count { get; }

    public SqlText Insert => _insert.Value;

    public SqlText InsertReturning => _insertReturning.Value;

    public SqlText Update => _update.Value;

    public SqlText Upsert => _upsert.Value;

    private string Name => IdentifierList.Quote(_table.Name);

    private IEnumerable<string> Writable => _columns.Where(column => !_generated.Contains(column));

    private IEnumerable<string> Data => Writable.Except(_table.KeyColumns);

    private string InsertSql() => Writable.Any()
        ? $"INSERT INTO {Name} ({Quoted(Writable)}) VALUES ({string.Join(", ", NewValues(DefaultOf).Select(value => value.Sql))})"
        : $"INSERT INTO {Name} DEFAULT VALUES";

    private string UpdateSql()
    {
        if (!Data.Any())
        {
            throw new NotSupportedException($"{_table.Name} has nothing but its key to update.");
        }

        return $"UPDATE {Name} SET {Assignments(Data, RowParameter)} WHERE {Assignments(_table.KeyColumns, RowParameter, " AND ")}";
    }

    /// <summary>What is left out keeps its value. A table that is all key sets the key to itself: DO NOTHING would return no row.</summary>
    private string OnConflict()
    {
        Dictionary<string, string> values = NewValues(IdentifierList.Quote).ToDictionary(value => value.Column, value => value.Sql);
        string set = Data.Any()
            ? Assignments(Data, column => values[column])
            : Assignments(_table.KeyColumns.Take(1), IdentifierList.Quote);
        return $"ON CONFLICT ({Quoted(_table.KeyColumns)}) DO UPDATE SET {set}";
    }

    private IEnumerable<(string Column, string Sql)> NewValues(Func<string, string> otherwise)
    {
        int number = 0;
        foreach (string column in Writable)
        {
            string parameter = Parameter(++number);
            if (_defaults.ContainsKey(column))
            {
                yield return (column, $"ifnull({parameter}, {otherwise(column)})");
            }
            else if (_optionalDefaults.ContainsKey(column))
            {
                yield return (column, $"iif({parameter}, {Parameter(++number)}, {otherwise(column)})");
            }
            else
            {
                yield return (column, parameter);
            }
        }
    }

    private string DefaultOf(string column) => _defaults.TryGetValue(column, out string? expression) ? expression : _optionalDefaults[column];

    private string RowParameter(string column) => Parameter(Array.IndexOf(_columns, column) + 1);

    private static string Assignments(IEnumerable<string> columns, Func<string, string> value, string separator = ", ") =>
        string.Join(separator, columns.Select(column => $"{IdentifierList.Quote(column)} = {value(column)}"));

    private static string Quoted(IEnumerable<string> columns) => string.Join(", ", columns.Select(IdentifierList.Quote));

    private static string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);
}
