using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Brings a database file to the last of its migrations, one transaction each.</summary>
/// <param name="database">The path of the database.</param>
/// <param name="folder">The path of the folder of the migrations; only ever shown.</param>
/// <param name="migrations">All migrations of the folder, in order.</param>
public sealed class Migrator(string database, string folder, IReadOnlyList<Migration> migrations) : IDisposable
{
    private readonly Dictionary<string, int> _numbers = migrations.Select(static (migration, number) => (migration.Name, number))
        .ToDictionary(static entry => entry.Name, static entry => entry.number, StringComparer.Ordinal);

    private MigrationSession? _session;

    /// <summary>Holds the migrations against the database; where there is no file yet, all of them are pending.</summary>
    /// <exception cref="SqliteException">The file is no database, or its records are of another shape.</exception>
    public IReadOnlyList<MigrationStatus> Status()
    {
        if (!File.Exists(database))
        {
            return MigrationComparer.Compare(migrations, []);
        }

        // Not read-only: what a killed process left half done is rolled back first (lockingv3, section 4.2).
        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        return MigrationComparer.Compare(migrations, new MigrationJournal(connection).Read());
    }

    /// <summary>What is wrong with the records, and with the statements of the migrations that are pending; none may be applied then.</summary>
    public IReadOnlyList<Diagnostic> Findings(IReadOnlyList<MigrationStatus> status) =>
    [
        .. status.Select(entry => MigrationFindings.Of(entry, folder)).OfType<Diagnostic>(),
        .. status.Where(static entry => entry.State == MigrationState.Pending).SelectMany(entry => TransactionRules.Check(migrations[_numbers[entry.Name]].Source)),
    ];

    /// <summary>Applies a pending migration and records it, both or neither. Makes the database where there is none.</summary>
    /// <returns>False where another process has applied it meanwhile.</returns>
    /// <exception cref="MigrationException">The migration, or by now the record, is faulty. The database is as it was.</exception>
    /// <exception cref="SqliteException">The database cannot be written, or another process writes for too long.</exception>
    public bool Apply(string name)
    {
        int number = _numbers[name];
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
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        _session?.Dispose();
        _session = null;
    }

    private void Begin(Migration migration)
    {
        if (_session?.TryContinue(migration) != true)
        {
            Dispose();
            _session = new MigrationSession(database, folder, migrations);
            _session.Start();
        }

        if (TransactionRules.Check(migration.Source) is { Count: > 0 } findings)
        {
            throw new MigrationException(findings);
        }
    }
}
