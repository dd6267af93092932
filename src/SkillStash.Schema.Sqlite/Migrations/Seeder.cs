using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Loads seed data into a database file.</summary>
internal static class Seeder
{
    /// <summary>Runs a script in one transaction with foreign keys on.</summary>
    /// <exception cref="MigrationException">The script is faulty. The database is as it was.</exception>
    /// <exception cref="SqliteException">There is no such database, it cannot be written, or another process writes for too long.</exception>
    public static void Load(string database, SourceText seed)
    {
        if (TransactionRules.Check(seed) is { Count: > 0 } findings)
        {
            throw new MigrationException(findings);
        }

        using SqliteConnection connection = DatabaseFile.Open(database, create: false);
        using var transaction = new ScriptTransaction(connection);
        transaction.Execute(seed, new ForeignKeyCheck(connection));
        transaction.Commit(seed);
    }
}
