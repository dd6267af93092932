using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>
/// A connection on which migrations follow each other for as long as they cannot tell it from a new one, and nobody else writes to the
/// database. What has been read of the database holds for as long.
/// </summary>
internal sealed class MigrationSession : IDisposable
{
    // What tells a statement something of the statements before it on its connection (lang_corefunc); changes is in total_changes.
    private static readonly string[] Reminders = ["last_insert_rowid", "changes"];

    private readonly string _folder;
    private readonly IReadOnlyList<Migration> _migrations;
    private readonly SqliteConnection _connection;
    private readonly MigrationJournal _journal;
    private readonly CancellationToken _cancellation;

    private ScriptTransaction? _transaction;
    private ForeignKeyCheck? _foreignKeys;
    private long _dataVersion;

    // How many migrations are applied: where nothing is wrong with the record, they are the first ones.
    private int _applied;
    private IReadOnlyList<Migration> _unadopted = [];

    /// <summary>Opens the database; makes it where there is none.</summary>
    public MigrationSession(string database, string folder, IReadOnlyList<Migration> migrations, CancellationToken cancellation)
    {
        _folder = folder;
        _migrations = migrations;
        _cancellation = cancellation;
        _connection = DatabaseFile.Open(database, create: true);
        Interruption.Watch(_connection, cancellation);
        _journal = new MigrationJournal(_connection);
    }

    /// <summary>Whether another migration may follow.</summary>
    public bool CanGoOn { get; private set; }

    /// <summary>Waits until no other process writes, and goes on where nobody has written since the last migration.</summary>
    /// <returns>False where this migration needs a new session.</returns>
    public bool TryContinue(Migration next)
    {
        if (Reminders.Any(reminder => next.Source.Text.Contains(reminder, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        _transaction = new ScriptTransaction(_connection, _cancellation);
        return ReadDataVersion() == _dataVersion;
    }

    /// <summary>Waits until no other process writes, and reads the record, which by then nobody else can change.</summary>
    /// <exception cref="MigrationException">The record is faulty.</exception>
    public void Start()
    {
        _transaction = new ScriptTransaction(_connection, _cancellation);
        _dataVersion = ReadDataVersion();
        IReadOnlyList<AppliedMigration> records = _journal.Read();
        IReadOnlyList<MigrationStatus> status = MigrationComparer.Compare(_migrations, records);
        if (status.Select(entry => MigrationFindings.Of(entry, _folder)).OfType<Diagnostic>().ToArray() is { Length: > 0 } findings)
        {
            throw new MigrationException(findings);
        }

        HashSet<string> unadopted = records.Where(static record => record.Checksum is null).Select(static record => record.Name).ToHashSet();
        _unadopted = [.. _migrations.Where(migration => unadopted.Contains(migration.Name))];
        _applied = status.Count(static entry => entry.State == MigrationState.Applied);
        _foreignKeys = new ForeignKeyCheck(_connection);
        CanGoOn = _journal.IsUntouched() && !SchemaReminds();
    }

    /// <summary>Applies a migration and records it, both or neither.</summary>
    /// <returns>False where it is applied already.</returns>
    /// <exception cref="MigrationException">The migration is faulty. The database is as it was.</exception>
    public bool Apply(int number)
    {
        using ScriptTransaction transaction = _transaction!;
        if (number < _applied)
        {
            return false;
        }

        Migration migration = _migrations[number];
        _foreignKeys = transaction.Execute(migration.Source, _foreignKeys!);
        _journal.Record(migration);
        foreach (Migration applied in _unadopted)
        {
            _journal.Adopt(applied);
        }

        transaction.Commit(migration.Source);
        CanGoOn &= number == _applied && !transaction.Watch.LeavesTraces;
        _unadopted = [];
        _applied++;
        return true;
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
    }

    // Changes when another connection has written, and not by what this one writes (pragma, data_version).
    private long ReadDataVersion() => Read("PRAGMA data_version");

    private bool SchemaReminds() => Read(
        "SELECT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE " + string.Join(" OR ", Reminders.Select(static reminder => $"sql LIKE '%{reminder}%'")) + ")") != 0;

    private long Read(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
