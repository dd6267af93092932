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
internal sealed partial class RandomWalk : IDisposable
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
