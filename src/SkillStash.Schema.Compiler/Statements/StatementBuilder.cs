using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Writes the statements of a table or view: the one place where SQL for access to data is composed.</summary>
public sealed class StatementBuilder
{
    private readonly TableModel _table;
    private readonly ColumnText _text;
    private readonly List<ColumnModel> _writable;
    private readonly List<KeyPart> _keyParts;
    private readonly List<ColumnModel> _key;
    private readonly List<ColumnModel> _data;

    private StatementBuilder(TableModel table, ColumnText text)
    {
        _table = table;
        _text = text;
        _writable = text.All.Where(static column => column.IsInsertable).ToList();
        _keyParts = KeyPart.PrimaryKey(table).ToList();
        _key = _keyParts.ConvertAll(static part => part.Column);
        _data = _writable.Except(_key).ToList();
    }

    /// <summary>The statements of a table that has columns.</summary>
    public static TableStatements Of(TableModel table, Engine engine)
    {
        ColumnText text = ColumnText.Of(table, engine);
        return new StatementBuilder(table, text).Build();
    }

    /// <summary>The same for a table of a schema, whose triggers may change a row after it is written, or ignore it.</summary>
    public static TableStatements Of(TableModel table, SchemaModel schema, Engine engine)
    {
        var builder = new StatementBuilder(table, ColumnText.Of(table, engine));
        bool isChanged = schema.Triggers.Any(trigger => trigger.FollowsWrites && SqlNames.Same(trigger.Table, table.Name));
        return builder.Build() with
        {
            Reread = !isChanged ? null : engine == Engine.Sqlite ? builder.Reread() : builder.RereadByKey(),
            Exists = table.PrimaryKey.Count > 0 && FailureRules.Ignores(schema, table) ? builder.Exists() : null,
        };
    }

    /// <summary>The statements of a view.</summary>
    public static TableStatements Of(ViewModel view, Engine engine) => Reading(ColumnText.Of(view, engine));

    private TableStatements Build()
    {
        TableStatements reading = Reading(_text) with
        {
            List = LookupBuilder.BuildList(_table, _text),
            Search = FullTextTables.Is(_table) ? FullTextTables.Search(_table, _text) : null,
            InsertSql = InsertSql(),
            InsertOnly = InsertOnly(),
            Insert = Insert(),
        };
        return _key.Count == 0
            ? reading with { Lookups = LookupBuilder.Build(_table, _text) }
            : reading with
            {
                Upsert = Upsert(),
                Update = _data.Count > 0 ? Update() : null,
                Change = _data.Count > 0 ? Change() : null,
                Delete = Delete(),
                Lookups = LookupBuilder.Build(_table, _text),
            };
    }

    private static TableStatements Reading(ColumnText text) => new()
    {
        Columns = text.SelectList,
        Scan = new StatementModel
        {
            Name = "Scan",
            Kind = StatementKind.Many,
            Sql = $"SELECT {text.SelectList} FROM {text.Table}",
            Documentation = "All rows, in SQLite's own order.",
        },
        Count = new StatementModel
        {
            Name = "Count",
            Kind = StatementKind.One,
            Sql = $"SELECT count(*) FROM {text.Table}",
            Documentation = "The number of rows. SQLite counts them one by one.",
        },
    };

    private StatementModel InsertOnly() => new()
    {
        Name = "InsertMany",
        Kind = StatementKind.Rows,
        Sql = InsertSql() + _text.CountedInsert,
        Parameters = NewParameters(),
        Documentation = "Inserts all rows or, when one fails, none.",
    };

    private StatementModel Insert() => new()
    {
        Name = "Insert",
        Kind = StatementKind.One,
        Sql = $"{InsertSql()} RETURNING {_text.SelectList}",
        Parameters = NewParameters(),
        Documentation = "Inserts a row and returns it as stored, with defaults and generated columns.",
    };

    private StatementModel Upsert() => new()
    {
        Name = "Upsert",
        Kind = StatementKind.One,
        Sql = _table.Module is null ? $"{InsertSql()} {OnConflict()} RETURNING {_text.SelectList}" : $"{Replace()} RETURNING {_text.SelectList}",
        Parameters = NewParameters(),
        Documentation = "Inserts a row, or updates the one that has its key, in which what is left out or null keeps its value; returns it as stored.",
    };

    private StatementModel Update() => new()
    {
        Name = "Update",
        Kind = StatementKind.Rows,
        Sql = $"UPDATE {_text.Table} SET {Assignments(_data, Updated)} {IsKey(part => RowParameter(part.Column))}{_text.Counted}",
        // Generated columns have numbers too, but for those at the end.
        Parameters = RowParameters(_text.All.FindLastIndex(static column => column.IsInsertable)),
        Documentation = "Stores a row under its key; false where there is none.",
    };

    // Several rows may have a key with NULL in it, and one of them is the row that was inserted. Its rowid is what SQLite restores after
    // triggers (c3ref/last_insert_rowid).
    private StatementModel? Reread()
    {
        string key = string.Join(" AND ", _keyParts.Select(part => part.Is(RowParameter(part.Column), takesNull: true)));
        string[] nullable = _key.Where(static column => column.IsNullable).Select(static column => $"{SqlName.Quote(column.Name)} IS NOT NULL").ToArray();
        string? inserted = _table.RowIdName() is { } rowId ? $"{rowId} = last_insert_rowid()" : null;
        string? row = key.Length == 0 ? inserted : nullable.Length == 0 || inserted is null ? key : $"{key} AND ({string.Join(" AND ", nullable)} OR {inserted})";
        return row is null ? null : new StatementModel
        {
            Name = "Reread",
            Kind = StatementKind.One,
            Sql = $"SELECT {_text.SelectList} FROM {_text.Table} WHERE {row}",
            Parameters = RowParameters(_text.All.FindLastIndex(_key.Contains)),
            Documentation = "The row as it is after triggers.",
        };
    }

    // On D1 one statement is one call, and the next may meet another row where the key is no key.
    private StatementModel? RereadByKey() => _key.Count == 0 || _key.Exists(static column => column.IsNullable) ? null : new()
    {
        Name = "Reread",
        Kind = StatementKind.One,
        Sql = $"SELECT {_text.SelectList} FROM {_text.Table} {IsKey()}",
        Parameters = _key.Select(static column => new ParameterModel(column.Name)).ToEquatableArray(),
        Documentation = "The row as it is after triggers.",
    };

    private ChangeModel Change()
    {
        return new ChangeModel(
            $"UPDATE {_text.Table} SET ",
            _data.Select(static column => new ColumnAssignment(column.Name, $"{SqlName.Quote(column.Name)} = {ColumnText.Bound(column, "?")}"))
                .ToEquatableArray(),
            $" {IsKey()}{_text.Counted}",
            ExistsSql());
    }

    private StatementModel Exists() => new()
    {
        Name = "Exists",
        Kind = StatementKind.One,
        Sql = ExistsSql(),
        Parameters = _key.Select(static column => new ParameterModel(column.Name) { IsNullable = column.IsNullable }).ToEquatableArray(),
        Documentation = "Whether there is a row with this key.",
    };

    private string ExistsSql() => $"SELECT 1 FROM {_text.Table} {IsKey()}";

    private string IsKey() => IsKey(static _ => "?");

    private string IsKey(System.Func<KeyPart, string> parameter) => $"WHERE {string.Join(" AND ", _keyParts.Select(part => part.Is(parameter(part))))}";

    private StatementModel Delete() => new()
    {
        Name = "Delete",
        Kind = StatementKind.Rows,
        Sql = $"DELETE FROM {_text.Table} {IsKey(part => ColumnText.Parameter(_keyParts.IndexOf(part) + 1))}{_text.Counted}",
        Parameters = _key.Select(static column => new ParameterModel(column.Name)).ToEquatableArray(),
        Documentation = "Deletes the row with this key, and what the foreign keys say goes with it; false where there is none.",
    };

    private string InsertSql() => _writable.Count > 0
        ? $"INSERT INTO {_text.Table} ({Names(_writable)}) VALUES ({string.Join(", ", NewValues(static column => column.Default!.Expression))})"
        : $"INSERT INTO {_text.Table} DEFAULT VALUES";

    // Virtual tables have no ON CONFLICT clause. What is left out keeps its value here too.
    private string Replace()
    {
        string key = SqlName.Quote(_key[0].Name);
        IEnumerable<string> values = NewValues(column => $"(SELECT {SqlName.Quote(column.Name)} FROM {_text.Table} WHERE {key} = ?1)", isUpdate: true);
        return $"INSERT OR REPLACE INTO {_text.Table} ({Names(_writable)}) VALUES ({string.Join(", ", values)})";
    }

    // What is left out keeps its value. A table that is all key sets the key to itself: DO NOTHING would return no row.
    private string OnConflict()
    {
        string[] values = NewValues(static column => SqlName.Quote(column.Name), isUpdate: true).ToArray();
        string set = _data.Count > 0
            ? Assignments(_data, column => values[_writable.IndexOf(column)])
            : Assignments(_key.Take(1), static column => SqlName.Quote(column.Name));
        return $"ON CONFLICT ({ConflictTarget()}) DO UPDATE SET {set}";
    }

    // The target names the key's index column by column, and a PRIMARY KEY may name a column twice (lang_upsert).
    private string ConflictTarget() => _table.Indexes.FirstOrDefault(static index => index.Origin == IndexOrigin.PrimaryKey) is { } index
        ? SqlName.List(index.Columns.Select(static column => column.Name!))
        : Names(_key);

    private IEnumerable<string> NewValues(System.Func<ColumnModel, string> leftOut, bool isUpdate = false)
    {
        int number = 0;
        foreach (ColumnModel column in _writable)
        {
            InsertRule rule = InsertRules.Of(column, _table.OwnUuidKey);
            string first = ColumnText.Parameter(++number);
            yield return rule switch
            {
                InsertRule.Default => $"ifnull({ColumnText.Bound(column, first)}, {leftOut(column)})",
                InsertRule.Nullable when isUpdate => $"ifnull({ColumnText.Bound(column, first)}, {leftOut(column)})",
                InsertRule.RowId when _table.Module is not null => $"ifnull({first}, {FullTextTables.NextRowId(_text)})",
                InsertRule.OptionalDefault => $"iif({first}, {ColumnText.Bound(column, ColumnText.Parameter(++number))}, {leftOut(column)})",
                _ => ColumnText.Bound(column, first),
            };
        }
    }

    private EquatableArray<ParameterModel> NewParameters() => _writable
        .SelectMany(column => InsertRules.Of(column, _table.OwnUuidKey) == InsertRule.OptionalDefault
            ? [new ParameterModel(column.Name, ParameterPart.HasValue), new ParameterModel(column.Name)]
            : new[] { new ParameterModel(column.Name) })
        .ToEquatableArray();

    private EquatableArray<ParameterModel> RowParameters(int last) =>
        _text.All.Take(last + 1).Select(static column => new ParameterModel(column.Name)).ToEquatableArray();

    private string RowParameter(ColumnModel column) => ColumnText.Bound(column, ColumnText.Parameter(_text.All.IndexOf(column) + 1));

    private string Updated(ColumnModel column) =>
        column.Type is { Kind: ColumnKind.Timestamp, TimeForm: TimeForm.Any } && _table.Module is null ? ColumnText.SameTime(column, RowParameter(column)) : RowParameter(column);

    private static string Assignments(IEnumerable<ColumnModel> columns, System.Func<ColumnModel, string> value) =>
        string.Join(", ", columns.Select(column => $"{SqlName.Quote(column.Name)} = {value(column)}"));

    private static string Names(IEnumerable<ColumnModel> columns) => SqlName.List(columns.Select(static column => column.Name));
}
