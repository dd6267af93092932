using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsCheck;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>
/// Random operations by the emitted API on one database, and the same in plain SQL on its twin. Both must hold the same bytes after each of
/// them: so what was acknowledged is stored as given, what threw has stored nothing, and nothing else was touched, whatever triggers, actions
/// and conflict clauses do meanwhile.
/// </summary>
internal sealed class RandomWalk : IDisposable
{
    private const int Crowded = 18;
    private const int OperationsBetweenReadings = 8;
    private const int IgnoredCode = -1;

    private readonly PCG _random;
    private readonly SchemaDatabase _database;
    private readonly PlainDatabase _main;
    private readonly SqliteConnection _twinConnection = new("Data Source=:memory:;Foreign Keys=True");
    private readonly PlainDatabase _twin;
    private readonly WalkTable[] _tables;
    private readonly List<string> _log = [];
    private readonly Dictionary<string, int> _figures;
    private readonly HashSet<(ColumnType Type, bool IsNullable, string Value)> _refused;
    private SqliteTransaction? _transaction;
    private string[][] _begun = [];

    /// <param name="database">An empty database of the schema.</param>
    /// <param name="sql">The schema.</param>
    /// <param name="model">The compiled schema.</param>
    /// <param name="emitted">What is emitted for it.</param>
    /// <param name="random">The choices.</param>
    /// <param name="figures">What was done, to be counted.</param>
    /// <param name="refused">The values that columns of a type have refused so far.</param>
    public RandomWalk(
        SchemaDatabase database,
        string sql,
        SchemaModel model,
        CSharpSchema emitted,
        PCG random,
        Dictionary<string, int> figures,
        HashSet<(ColumnType Type, bool IsNullable, string Value)> refused)
    {
        _refused = refused;
        _database = database;
        _random = random;
        _figures = figures;
        _main = new PlainDatabase(database.Connection.Handle!);
        _twinConnection.Open();
        _twin = new PlainDatabase(_twinConnection.Handle!);
        _twin.Script(sql);
        SchemaModel withRowIds = FullTextTables.WithRowIds(model);
        _tables = [.. emitted.Tables.Select(table => new WalkTable(database, withRowIds.Table(table.SqlName)!, table))];
    }

    /// <summary>The operations so far.</summary>
    public IReadOnlyList<string> Log => _log;

    /// <summary>Walks.</summary>
    /// <exception cref="WalkFault">Something does not hold; the last operation of <see cref="Log"/> showed it.</exception>
    public void Run(int operations)
    {
        for (int i = 1; i <= operations; i++)
        {
            Step();
            if (i % OperationsBetweenReadings == 0)
            {
                Read();
            }
        }

        if (_transaction is not null)
        {
            End(commits: true);
        }

        Read();
        RequireIntegrity();
    }

    public void Dispose()
    {
        _main.Dispose();
        _twin.Dispose();
        _transaction?.Dispose();
        _twinConnection.Dispose();
        _database.Dispose();
    }

    private void Step()
    {
        if (_transaction is null && Happens(6))
        {
            Begin();
        }
        else if (_transaction is not null && Happens(12))
        {
            End(Happens(60));
        }

        WalkTable table = _tables[Number(_tables.Length)];
        object[] rows = table.Scan();
        bool hasKey = table.Key.Count > 0;
        switch (Number(rows.Length > Crowded ? 160 : 100))
        {
            case < 34:
                Insert(table);
                break;
            case < 46:
                InsertMany(table);
                break;
            case < 66 when hasKey:
                Upsert(table, rows);
                break;
            case < 80 when hasKey && table.Data.Count > 0 && rows.Length > 0:
                Update(table, rows);
                break;
            case < 95 when hasKey && table.Data.Count > 0:
                Change(table, rows);
                break;
            default:
                if (hasKey)
                {
                    Delete(table, rows);
                }

                break;
        }
    }

    private void Begin()
    {
        _log.Add("BeginTransaction");
        _begun = Snapshot(_main);
        _transaction = _database.BeginTransaction();
        _twin.Script("BEGIN");
    }

    private void End(bool commits)
    {
        _log.Add(commits ? "Commit" : "Rollback");
        using SqliteTransaction transaction = _transaction!;
        _transaction = null;
        int code = 0;
        try
        {
            if (commits)
            {
                transaction.Commit();
            }
            else
            {
                transaction.Rollback();
            }
        }
        catch (SqliteException exception) when (commits && exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            code = exception.SqliteExtendedErrorCode;
            transaction.Rollback();
        }

        int expected = _twin.Run(commits ? "COMMIT" : "ROLLBACK").Code;
        if (expected != 0)
        {
            _twin.Script("ROLLBACK");
        }

        Require(code == expected, $"the transaction ends with {code} and SQLite's own with {expected}");
        if (!commits || code != 0)
        {
            RequireSame(_begun, Snapshot(_main), "is not as it was before the transaction that was rolled back");
        }

        RequireSame(Snapshot(_twin), Snapshot(_main), "differs after the end of the transaction");
        Count(commits && code == 0 ? "transactions committed" : "transactions rolled back");
    }

    private void Insert(WalkTable table)
    {
        Dictionary<WalkColumn, object?> values = NewValues(table, null, givesKey: false);
        Run($"{table.Name}.Insert({Show(values)})", table, () => table.Insert(table.New(Properties(values))), row => PlainInsert(table, values, row), given: values);
    }

    private void InsertMany(WalkTable table)
    {
        Dictionary<WalkColumn, object?>[] rows = [.. Enumerable.Range(0, Number(4)).Select(_ => NewValues(table, null, givesKey: true))];
        Run(
            $"{table.Name}.InsertMany({string.Join("; ", rows.Select(Show))})",
            table,
            () => table.InsertMany(table.NewRows(rows.Select(values => table.New(Properties(values))))),
            _ =>
            {
                long changes = 0;
                foreach (Dictionary<WalkColumn, object?> values in rows)
                {
                    (long changed, int code) = PlainInsert(table, values, null);
                    changes += changed;
                    if (code != 0)
                    {
                        return (changes, code);
                    }
                }

                return (changes, 0);
            },
            given: rows);
    }

    private void Upsert(WalkTable table, object[] rows)
    {
        object?[]? key = rows.Length > 0 && Happens(60) ? table.KeyOf(rows[Number(rows.Length)]) : null;
        Dictionary<WalkColumn, object?> values = NewValues(table, key, givesKey: false);
        Run($"{table.Name}.Upsert({Show(values)})", table, () => table.Upsert(table.New(Properties(values))), row => PlainUpsert(table, values, row), given: values);
    }

    private void Update(WalkTable table, object[] rows)
    {
        object row = rows[Number(rows.Length)];
        Dictionary<WalkColumn, object?> values = [];
        foreach (WalkColumn column in table.Data.Where(_ => Happens(40)))
        {
            values[column] = Choose(table, column, column.Emitted.IsNullable);
        }

        if (Happens(10))
        {
            foreach (WalkColumn column in table.Key)
            {
                values[column] = Choose(table, column, mayBeNull: false);
            }
        }

        object changed = table.Copy(row, Properties(values));
        object?[] key = table.KeyOf(changed);
        object?[] stored = [.. table.Data.Select(column => table.Get(changed, column.Property))];
        Run(
            $"{table.Name}.Update(row {Show(table.Key.Zip(key))}: {Show(values)})",
            table,
            () => table.Update(changed),
            _ => PlainUpdate(table, key, table.Data, stored),
            given: values);
    }

    private void Change(WalkTable table, object[] rows)
    {
        if (KeyFor(table, rows) is not { } key)
        {
            return;
        }

        Dictionary<WalkColumn, object?> values = [];
        foreach (WalkColumn column in table.Data.Where(_ => Happens(30)))
        {
            values[column] = Choose(table, column, column.Emitted.IsNullable);
        }

        Run(
            $"{table.Name}.Update({Show(table.Key.Zip(key))}, {{ {Show(values)} }})",
            table,
            () => table.Update(key, table.Change(Properties(values))),
            _ => values.Count > 0 ? PlainUpdate(table, key, [.. values.Keys], [.. values.Values]) : (PlainCount(table, key), 0),
            isByKey: true,
            given: values);
    }

    private void Delete(WalkTable table, object[] rows)
    {
        if (KeyFor(table, rows) is { } key)
        {
            Run($"{table.Name}.Delete({Show(table.Key.Zip(key))})", table, () => table.Delete(key), _ => _twin.Run($"DELETE FROM {table.Name}{Where(table)}", table.StoredKey(key)), isByKey: true);
        }
    }

    // Runs an operation on both databases and holds them against each other.
    private void Run(string what, WalkTable table, Func<object?> call, Func<object?, (long Changes, int Code)> plain, bool isByKey = false, params IEnumerable<KeyValuePair<WalkColumn, object?>>[] given)
    {
        _log.Add(what);
        Count("operations");
        string[][] before = Snapshot(_main);
        object? result = null;
        int code = 0;
        try
        {
            result = call();
        }
        catch (UnstorableValueException refusal)
        {
            // A key that is only compared is no value of a column.
            Require(refusal.Table == table.Name && (refusal.Column.Length == 0 ? isByKey : table.Inserted.Any(column => column.Name == refusal.Column)), $"is refused as {refusal.Message}");
            _log[^1] += $" refused: {refusal.Column}";
            foreach ((WalkColumn column, object? value) in given.SelectMany(static values => values).Where(each => each.Key.Name == refusal.Column))
            {
                _refused.Add(Refusal(column, value));
            }

            Count("refused by name");
            RequireSame(before, Snapshot(_main), "is not as it was before a value was refused");
            return;
        }
        catch (ConstraintViolationException ignored) when (ignored.Kind == ConstraintKind.Ignored)
        {
            code = IgnoredCode;
        }
        catch (SqliteException exception)
        {
            // The last rowid of AUTOINCREMENT is no constraint.
            Require(exception is ConstraintViolationException || exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_FULL, $"fails without a name: {exception.Message}");
            code = exception.SqliteExtendedErrorCode;
        }

        _log[^1] += code == 0 ? $" = {(result is bool or long ? result : table.Plain(result!))}" : $" failed: {code}";
        bool isEnded = _transaction is not null && !_main.IsInTransaction;
        (long changes, int expected) = Attempt(() => plain(result), keeps: code != IgnoredCode || !table.IsReread);
        if (code == IgnoredCode)
        {
            Require(expected == 0, $"is ignored, and SQLite's own fails with {expected}");
            Count("ignored by name");
        }
        else if (code != 0)
        {
            Require(code == expected, $"fails with {code}, and SQLite's own with {expected}");
            Count("constraints by name");
        }
        else
        {
            Require(expected == 0, $"is acknowledged, and SQLite's own fails with {expected}");
            Require(result is not bool isChanged || isChanged == changes > 0, $"returns {result} where {changes} rows are changed");
            Require(result is not long count || count == changes, $"returns {result} where {changes} rows are inserted");
            Count("acknowledged");
        }

        string[][] after = Snapshot(_main);
        if (isEnded)
        {
            Require(Throws<InvalidOperationException>(() => table.Count()), "a call is taken after SQLite has rolled back the transaction");
            _transaction!.Dispose();
            _transaction = null;
            Require(!_twin.IsInTransaction, "has ended the transaction, and SQLite's own has not");
            RequireSame(_begun, after, "is not as it was before the transaction that SQLite rolled back");
            Count("transactions ended by SQLite");
        }
        else if (code > 0 || (code == IgnoredCode && table.IsReread))
        {
            RequireSame(before, after, "is not as it was before what failed");
        }

        RequireSame(Snapshot(_twin), after, "differs from what SQLite's own stores");
        if (code == 0 && result is not (bool or long))
        {
            RequireRead(table, result!);
        }
    }

    // What is returned is what is read.
    private void RequireRead(WalkTable table, object row)
    {
        string plain = table.Plain(row);
        Require(_main.Rows(table.Query).Any(stored => table.Plain(stored) == plain), $"returns what is not stored: {plain}");
        object?[] key = table.KeyOf(row);
        if (key.Length > 0 && !key.Contains(null))
        {
            Require(row.Equals(table.FindByKey(key)), $"returns {row}, and finds {table.FindByKey(key)}");
        }
        else
        {
            Require(table.Scan().Contains(row), $"returns {row}, which is not in a scan");
        }
    }

    // All or nothing, as the library has it.
    private (long Changes, int Code) Attempt(Func<(long Changes, int Code)> plain, bool keeps)
    {
        bool isNested = _twin.IsInTransaction;
        _twin.Script(isNested ? "SAVEPOINT attempt" : "BEGIN");
        (long changes, int code) = plain();
        if (code == 0 && keeps)
        {
            code = _twin.Run(isNested ? "RELEASE attempt" : "COMMIT").Code;
        }

        if ((code != 0 || !keeps) && _twin.IsInTransaction)
        {
            _twin.Script(isNested ? "ROLLBACK TO attempt; RELEASE attempt" : "ROLLBACK");
        }

        return (changes, code);
    }

    private (long Changes, int Code) PlainInsert(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        (string sql, object?[] stored) = InsertText(table, values, row);
        return _twin.Run(sql, stored);
    }

    private (long Changes, int Code) PlainUpsert(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        WalkColumn[] given = [.. table.Data.Where(column => values.TryGetValue(column, out object? value) && (value is not null || column.Insert == InsertRule.OptionalDefault))];
        if (table.Model.Module is not null)
        {
            // Virtual tables have no ON CONFLICT clause.
            object?[] key = [values.GetValueOrDefault(table.Key[0])];
            return key[0] is null || PlainCount(table, key) == 0 ? PlainInsert(table, values, row)
                : given.Length == 0 ? (1, 0)
                : PlainUpdate(table, key, given, [.. given.Select(column => values[column])]);
        }

        string set = table.Data.Count > 0
            ? string.Join(", ", table.Data.Select(column => $"{column.Name} = {(given.Contains(column) ? "excluded." : "")}{column.Name}"))
            : $"{table.Key[0].Name} = {table.Key[0].Name}";
        (string sql, object?[] stored) = InsertText(table, values, row);
        return _twin.Run($"{sql} ON CONFLICT ({string.Join(", ", table.Key.Select(static column => column.Name))}) DO UPDATE SET {set}", stored);
    }

    private static (string Sql, object?[] Stored) InsertText(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        Dictionary<WalkColumn, object?> all = new(values);
        foreach (WalkColumn column in table.Inserted.Where(column => column.Insert == InsertRule.NewKey && !values.ContainsKey(column)))
        {
            all[column] = row is null ? Guid.NewGuid() : table.Get(row, column.Property);
        }

        if (all.Count == 0)
        {
            // The parser takes DEFAULT VALUES without an ON CONFLICT clause only.
            WalkColumn first = table.Inserted[0];
            return first.Insert == InsertRule.Nullable || first.Insert == InsertRule.RowId
                ? ($"INSERT INTO {table.Name} ({first.Name}) VALUES (NULL)", [])
                : ($"INSERT INTO {table.Name} ({first.Name}) VALUES ({first.Model.Default!.Expression})", []);
        }

        string names = string.Join(", ", all.Keys.Select(static column => column.Name));
        return ($"INSERT INTO {table.Name} ({names}) VALUES ({string.Join(", ", all.Select(static _ => "?"))})", [.. all.Select(static each => StoredForm.Of(each.Key.Type, each.Value))]);
    }

    private (long Changes, int Code) PlainUpdate(WalkTable table, object?[] key, IReadOnlyList<WalkColumn> columns, object?[] values) => _twin.Run(
        $"UPDATE {table.Name} SET {string.Join(", ", columns.Select(static column => $"{column.Name} = ?"))}{Where(table)}",
        [.. columns.Zip(values, static (column, value) => StoredForm.Of(column.Type, value)), .. table.StoredKey(key)]);

    private long PlainCount(WalkTable table, object?[] key) => _twin.Rows($"SELECT 1 FROM {table.Name}{Where(table)}", table.StoredKey(key)).Length;

    private static string Where(WalkTable table) => $" WHERE {string.Join(" AND ", table.Key.Select(static column => $"{column.Name} = ?"))}";

    private Dictionary<WalkColumn, object?> NewValues(WalkTable table, object?[]? key, bool givesKey)
    {
        Dictionary<WalkColumn, object?> values = [];
        foreach (WalkColumn column in table.Inserted)
        {
            int place = table.Key.ToList().IndexOf(column);
            if (key is not null && place >= 0 && key[place] is { } part)
            {
                values[column] = part;
            }
            else if (column.Insert == InsertRule.Required || (column.Insert == InsertRule.NewKey && givesKey) || !Happens(35))
            {
                // Null in a column that is NOT NULL is the same as nothing.
                values[column] = Choose(table, column, column.Insert is InsertRule.Nullable || (column.Insert == InsertRule.OptionalDefault && column.Emitted.IsNullable));
            }
        }

        return values;
    }

    private object?[]? KeyFor(WalkTable table, object[] rows)
    {
        object?[] key = rows.Length > 0 && Happens(85)
            ? table.KeyOf(rows[Number(rows.Length)])
            : [.. table.Key.Select(column => Choose(table, column, mayBeNull: false))];
        return key.Contains(null) ? null : key;
    }

    private object? Choose(WalkTable table, WalkColumn column, bool mayBeNull)
    {
        if (mayBeNull && Happens(15))
        {
            return null;
        }

        Type type = table.TypeOf(column.Property);
        if (column.Name is "hits" or "checked")
        {
            return (long)Number(column.Name == "hits" ? 16 : 7);
        }

        foreach (ForeignKeyModel key in table.Model.ForeignKeys)
        {
            if (key.Columns.FirstOrDefault(pair => pair.From == column.Name) is { } pair && Happens(75)
                && Existing(_tables.Single(each => each.Name == key.Table), pair.To!) is { } parent && parent.GetType() == type)
            {
                return parent;
            }
        }

        if (Happens(20) && Existing(table, column.Name) is { } taken)
        {
            return taken;
        }

        object[] values = BoundaryValues.For(type);
        object value = values[Number(values.Length)];
        // Most of what a column refuses is left alone from then on, or hardly a row would be stored.
        for (int i = 0; i < 8 && _refused.Contains(Refusal(column, value)) && Happens(98); i++)
        {
            value = values[Number(values.Length)];
        }

        return column.Model.IsRowIdAlias && IsLast(value) ? values[0] : value;
    }

    private object? Existing(WalkTable table, string column)
    {
        object[] rows = table.Scan();
        object? value = rows.Length == 0 ? null : table.Get(rows[Number(rows.Length)], table.Columns.First(each => each.Name == column).Property);
        return value is SqliteValue { IsNull: true } ? null : value;
    }

    private static (ColumnType Type, bool IsNullable, string Value) Refusal(WalkColumn column, object? value) => (column.Type, column.Model.IsNullable, Show(value));

    // Behind the last rowid SQLite takes any that is free, and the twin would take another.
    private static bool IsLast(object value) => value is long.MaxValue || (value is not long && value.GetType().GetProperty("Value")?.GetValue(value) is long.MaxValue);

    // By the API, and beside it by SQLite: all rows in all ways.
    private void Read()
    {
        foreach (WalkTable table in _tables)
        {
            string[] stored = Sorted(_main.Rows(table.Query).Select(table.Plain));
            object[] rows = table.Scan();
            Count("rows checked", rows.Length);
            RequireSame(stored, Sorted(rows.Select(table.Plain)), $"{table.Name}.Scan");
            Require(table.Count() == stored.Length, $"{table.Name}.Count gives {table.Count()} of {stored.Length}");
            if (table.List(limit: null) is { } listed)
            {
                RequireSame(stored, Sorted(listed.Select(table.Plain)), $"{table.Name}.List");
                Require(listed.SequenceEqual(table.List(limit: 3)!), $"{table.Name}.List gives other rows in pages");
            }

            foreach ((System.Reflection.MethodInfo method, WalkColumn[] by, bool findsOne, string? predicate) in table.Lookups)
            {
                Look(table, rows, method, by, findsOne, predicate);
            }
        }

        if (_transaction is null)
        {
            RequireSame([], Sorted(_main.Rows("PRAGMA foreign_key_check").Select(static row => string.Join(" | ", row))), "foreign_key_check");
        }
    }

    private void Look(WalkTable table, object[] rows, System.Reflection.MethodInfo method, WalkColumn[] by, bool findsOne, string? predicate)
    {
        string condition = string.Join(" AND ", by.Select(static column => $"{column.Name} IS ?").Concat(predicate is null ? [] : [$"({predicate})"]));
        string sql = table.Query + (condition.Length > 0 ? " WHERE " : "") + condition;
        HashSet<string> asked = [];
        foreach (object row in by.Length == 0 ? [new object()] : rows)
        {
            object?[] values = [.. by.Select(column => table.Get(row, column.Property))];
            object?[] stored = [.. by.Zip(values, static (column, value) => StoredForm.Of(column.Type, value))];
            if (!asked.Add(string.Join(" | ", stored.Select(PlainDatabase.Text))) || (findsOne && stored.Contains(null)))
            {
                continue;
            }

            string[] expected = Sorted(_main.Rows(sql, stored).Select(table.Plain));
            object[] found = findsOne ? table.Find(method, values) is { } one ? [one] : [] : table.Pages(method, values);
            Count("look-ups checked");
            RequireSame(expected, Sorted(found.Select(table.Plain)), $"{table.Name}.{method.Name}({string.Join(", ", values.Select(Show))})");
        }
    }

    private void RequireIntegrity()
    {
        string[][] found = _main.Rows("PRAGMA integrity_check");
        Require(found is [["'ok'"]], $"integrity_check says {string.Join(", ", found.Select(static row => row[0]))}");
    }

    private string[][] Snapshot(PlainDatabase database) => [.. _tables.Select(table => Sorted(database.Rows(table.Query).Select(static row => string.Join(" | ", row))))];

    private void RequireSame(string[][] expected, string[][] found, string what)
    {
        for (int i = 0; i < _tables.Length; i++)
        {
            RequireSame(expected[i], found[i], $"{_tables[i].Name} {what}");
        }
    }

    private static void RequireSame(string[] expected, string[] found, string what)
    {
        if (!expected.SequenceEqual(found))
        {
            throw new WalkFault($"{what}:\n  missing {string.Join("\n          ", expected.Except(found))}\n  found   {string.Join("\n          ", found.Except(expected))}\n  ({expected.Length} rows expected, {found.Length} found)");
        }
    }

    private static string[] Sorted(IEnumerable<string> rows) => [.. rows.Order(StringComparer.Ordinal)];

    private static Dictionary<string, object?> Properties(Dictionary<WalkColumn, object?> values) => values.ToDictionary(static each => each.Key.Property, static each => each.Value);

    private static string Show(IEnumerable<KeyValuePair<WalkColumn, object?>> values) => Show(values.Select(static each => (each.Key, each.Value)));

    private static string Show(IEnumerable<(WalkColumn Column, object? Value)> values) => string.Join(", ", values.Select(static each => $"{each.Column.Name} = {Show(each.Value)}"));

    private static string Show(object? value)
    {
        string text = value switch
        {
            null => "null",
            string of => $"'{of}'",
            byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
            DateTimeOffset time => time.ToString("O"),
            TimeOnly time => time.ToString("O"),
            double real => $"{real.ToString("R", CultureInfo.InvariantCulture)}d",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
        return text.Length > 60 ? $"{text[..60]}… ({text.Length})" : text;
    }

    private static bool Throws<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (T)
        {
            return true;
        }
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new WalkFault(what);
        }
    }

    private void Count(string what, int count = 1) => _figures[what] = _figures.GetValueOrDefault(what) + count;

    private int Number(int count) => (int)_random.Next((uint)count);

    private bool Happens(int percent) => Number(100) < percent;
}
