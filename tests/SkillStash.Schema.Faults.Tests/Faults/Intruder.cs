using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Another connection that does something to the file, unless it is locked.</summary>
/// <param name="Sql">What it does; <c>{0}</c> is the table of the operation.</param>
/// <param name="Effect">What is stored afterwards.</param>
internal sealed record Intruder(string Sql, Effect Effect)
{
    public static readonly Intruder IndexMadeAnew = new("DROP INDEX idx_skills_plugin; CREATE INDEX idx_skills_plugin ON skills (plugin_id)", Effect.None);
    public static readonly Intruder ColumnAdded = new("ALTER TABLE {0} ADD COLUMN intruder TEXT", Effect.None);
    public static readonly Intruder Write = new("PRAGMA user_version = 1", new Effect([StoredState.Version(0)], [StoredState.Version(1)]));

    /// <summary>Says whether it could be done.</summary>
    /// <remarks>It goes through the faulty VFS, unarmed: there SQLite does not sleep where it waits for a lock that this very thread holds.</remarks>
    public bool Act(string path, string table)
    {
        using SqliteConnection connection = new($"Data Source={path};Vfs={FaultyVfs.Name};Pooling=False");
        connection.Open();
        return raw.sqlite3_exec(connection.Handle, $"BEGIN IMMEDIATE; {string.Format(null, Sql, table)}; COMMIT") == SqliteCode.Ok;
    }
}
