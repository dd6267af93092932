using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>All migrations of a schema, in order, with which an application brings its databases up to date.</summary>
/// <remarks>The records, the locks and the checks are those of <c>skillstash-schema migrate apply</c>: either may go on where the other stopped.</remarks>
public sealed class MigrationSet
{
    private readonly string _folder;
    private readonly IReadOnlyList<Migration> _migrations;

    private MigrationSet(string folder, IReadOnlyList<Migration> migrations)
    {
        _folder = folder;
        _migrations = migrations;
    }

    /// <summary>The migrations that an assembly has embedded, because its project says <c>&lt;SchemaMigrations&gt;folder&lt;/SchemaMigrations&gt;</c>.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    /// <exception cref="IOException">One of them is no UTF-8.</exception>
    public static MigrationSet Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        IReadOnlyList<Migration> migrations = EmbeddedMigrations.Read(assembly);
        return migrations.Count > 0
            ? new MigrationSet(Path.GetDirectoryName(migrations[0].Source.Path)!, migrations)
            : throw new InvalidOperationException(
                $"{assembly.GetName().Name} has no migrations. Say <SchemaMigrations>migrations</SchemaMigrations> in its project, which references the package SkillStash.Schema.Sqlite.");
    }

    /// <summary>The migrations of a folder, as they are now: a later change of the folder is none of the set.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read, or one of them is no UTF-8.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading is not permitted.</exception>
    public static MigrationSet Folder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new MigrationSet(path, MigrationFolder.Read(path));
    }

    /// <summary>Holds the migrations against a database; where there is no file yet, all of them are pending, and none is made.</summary>
    /// <exception cref="IOException">The database is no regular file.</exception>
    /// <exception cref="SqliteException">The file is no database, or its records are of another shape.</exception>
    public IReadOnlyList<MigrationStatus> Status(string databasePath)
    {
        using Migrator migrator = On(databasePath);
        return migrator.Status();
    }

    /// <summary>
    /// Applies the migrations that are pending, each wholly or not at all. Makes the database where there is none. Where another process does the same
    /// at this time, each migration is applied by one of them.
    /// </summary>
    /// <param name="databasePath">The path of the database.</param>
    /// <param name="progress">Called before each migration and after it, on the calling thread and outside of a transaction; what it throws ends the application.</param>
    /// <param name="cancellation">Looked at between migrations and within them. Nothing of a migration that is interrupted stays.</param>
    /// <returns>The names of those that this call has applied, in order.</returns>
    /// <exception cref="MigrationException">A migration or the record is faulty. The database is at the last migration that was applied.</exception>
    /// <exception cref="OperationCanceledException">It is cancelled. The database is at the last migration that was applied.</exception>
    /// <exception cref="IOException">The database is no regular file.</exception>
    /// <exception cref="SqliteException">The file is no database, it cannot be written, or another process writes for more than 30 seconds.</exception>
    public IReadOnlyList<string> Apply(string databasePath, Action<MigrationStep>? progress = null, CancellationToken cancellation = default)
    {
        using Migrator migrator = On(databasePath, cancellation);
        return migrator.Apply(migrator.Pending(), progress);
    }

    /// <summary>The migrations over one database, for those who look at what is pending before it is applied.</summary>
    internal Migrator On(string databasePath, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(databasePath);
        return new Migrator(databasePath, _folder, _migrations, cancellation);
    }
}
