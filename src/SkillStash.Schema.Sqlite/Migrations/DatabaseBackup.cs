using System;
using System.Globalization;
using System.IO;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Copies database files, in use or not.</summary>
internal static class DatabaseBackup
{
    /// <summary>Writes a copy of a database, as it is at one moment, beside it: <c>registry.db.20251018T120000Z.bak</c>.</summary>
    /// <returns>The path of the copy. No file has that name before the copy is whole.</returns>
    /// <exception cref="IOException">The copy cannot be written, or one of the same second exists.</exception>
    /// <exception cref="SqliteException">The database cannot be read, or the copy not be written.</exception>
    public static string Write(string database)
    {
        string path = $"{database}.{DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}.bak";
        string partial = path + ".partial";
        using (SqliteConnection source = DatabaseFile.Open(database, create: false))
        using (SqliteConnection copy = DatabaseFile.Open(partial, create: true))
        {
            source.BackupDatabase(copy);
        }

        File.Move(partial, path);
        return path;
    }
}
