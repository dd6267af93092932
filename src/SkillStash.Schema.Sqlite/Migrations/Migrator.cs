using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Brings a database file to the last of its migrations, one transaction each.</summary>
/// <param name="database">The path of the database.</param>
/// <param name="folder">The path of the folder of the migrations; only ever shown.</param>
/// <param name="migrations">All migrations of the folder, in order.</param>
/// <param name="cancellation">Looked at between migrations and within them.</param>
internal sealed class Migrator(string database, string folder, IReadOnlyList<Migration> migrations, CancellationToken cancellation) : IDisposable
{
    private readonly Dictionary<string, int> _numbers = migrations.Select(static (migration, number) => (migration.Name, number))
        .ToDictionary(static entry => entry.Name, static entry => entry.number, StringComparer.Ordinal);

    private MigrationSession? _session;

    /// <summary>Holds the migrations against the database; where there is no file yet, all of them are pending.</summary>
    /// <exception cref="SqliteException">The file is no database, or its records are of another shape.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled while another process keeps the database to itself.</exception>
    public IReadOnlyList<MigrationStatus> Status()
    {
        if (!File.Exists(database))
        {
            return MigrationComparer.Compare(migrations, []);
        }

        // Not read-only: what a killed process left half done is rolled back first (lockingv3, section 4.2).
        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        LockWait.Run(connection, "SELECT 1 FROM sqlite_schema LIMIT 1", cancellation);
        return MigrationComparer.Compare(migrations, new MigrationJournal(connection).Read());
    }

    /// <summary>What is wrong with the records, and with the statements of the migrations that are pending; none may be applied then.</summary>
    public IReadOnlyList<Diagnostic> Findings(IReadOnlyList<MigrationStatus> status) =>
    [
        .. status.Select(entry => MigrationFindings.Of(entry, folder)).OfType<Diagnostic>(),
        .. status.Where(static entry => entry.State == MigrationState.Pending).SelectMany(entry => TransactionRules.Check(migrations[_numbers[entry.Name]].Source)),
    ];

    /// <summary>The names of the migrations that are to be applied, in order.</summary>
    /// <exception cref="MigrationException">The record is faulty, or one of them is. None may be applied then.</exception>
    /// <exception cref="SqliteException">The file is no database, or its records are of another shape.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled while another process keeps the database to itself.</exception>
    public IReadOnlyList<string> Pending()
    {
        IReadOnlyList<MigrationStatus> status = Status();
        return Findings(status) is { Count: > 0 } findings
            ? throw new MigrationException(findings)
            : [.. status.Where(static entry => entry.State == MigrationState.Pending).Select(static entry => entry.Name)];
    }

    /// <summary>Applies pending migrations in order, each with its record or not at all. Makes the database where there is none.</summary>
    /// <param name="pending">What <see cref="Pending"/> returned.</param>
    /// <param name="progress">Called before each migration and after it, outside of its transaction.</param>
    /// <returns>The names of those that no other process has applied meanwhile.</returns>
    /// <exception cref="MigrationException">A migration, or by now the record, is faulty. The database is at the last migration that was applied.</exception>
    /// <exception cref="SqliteException">The database cannot be written, or another process writes for too long.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled. The database is at the last migration that was applied.</exception>
    public IReadOnlyList<string> Apply(IReadOnlyList<string> pending, Action<MigrationStep>? progress)
    {
        var applied = new List<string>();
        for (int i = 0; i < pending.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var step = new MigrationStep(pending[i], i + 1, pending.Count, MigrationStage.Starting);
            progress?.Invoke(step);
            if (Apply(_numbers[step.Name]))
            {
                applied.Add(step.Name);
                progress?.Invoke(step with { Stage = MigrationStage.Applied });
            }
            else
            {
                progress?.Invoke(step with { Stage = MigrationStage.FoundApplied });
            }
        }

        return applied;
    }

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        _session?.Dispose();
        _session = null;
    }

    // False where another process has applied it meanwhile.
    private bool Apply(int number)
    {
        try
        {
            Begin(migrations[number]);
            bool isNew = _session!.Apply(number);
            if (!_session.CanGoOn)
            {
                Dispose();
            }

            return isNew;
        }
        catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == raw.SQLITE_INTERRUPT && cancellation.IsCancellationRequested)
        {
            Dispose();
            throw new OperationCanceledException(interrupted.Message, interrupted, cancellation);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Begin(Migration migration)
    {
        if (_session?.TryContinue(migration) != true)
        {
            Dispose();
            _session = new MigrationSession(database, folder, migrations, cancellation);
            _session.Start();
        }

        if (TransactionRules.Check(migration.Source) is { Count: > 0 } findings)
        {
            throw new MigrationException(findings);
        }
    }
}
