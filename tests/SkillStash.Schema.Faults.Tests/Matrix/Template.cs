using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;
using SkillStash.Schema.Testing;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>The files that trials begin with.</summary>
/// <param name="Files">Their bytes, by what follows the name of the database.</param>
/// <param name="State">What they hold.</param>
internal sealed record Template(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyCollection<string> State)
{
    private static readonly string[] Suffixes = ["", "-journal", "-wal"];
    private static readonly ConcurrentDictionary<(string Journal, bool IsLeftBehind, bool IsEmpty), Lazy<Template>> Templates = new();

    public static Template Of(JournalMode journal, bool isEmpty) => Templates.GetOrAdd(
        (journal.Journal, journal.IsLeftBehind, isEmpty),
        key => new Lazy<Template>(() => Make(key.Journal, key.IsLeftBehind, key.IsEmpty))).Value;

    /// <summary>A database's files as they are at this moment.</summary>
    public static Dictionary<string, byte[]> Read(string path) =>
        Suffixes.Where(suffix => File.Exists(path + suffix)).ToDictionary(suffix => suffix, suffix => File.ReadAllBytes(path + suffix));

    public static void Write(IReadOnlyDictionary<string, byte[]> files, string path)
    {
        foreach ((string suffix, byte[] bytes) in files)
        {
            File.WriteAllBytes(path + suffix, bytes);
        }
    }

    private static Template Make(string journal, bool isLeftBehind, bool isEmpty)
    {
        using TemporaryFolder folder = new();
        string path = folder.Path("template.db");
        using SqliteConnection connection = Plain.Open(path);
        Plain.Execute(connection, "PRAGMA page_size = 1024"); // a small file is soon copied
        Plain.Execute(connection, $"PRAGMA journal_mode = {journal}");
        Plain.Execute(connection, "PRAGMA user_version = 0"); // so that a file is there
        if (!isEmpty)
        {
            Fill(connection);
        }

        HashSet<string> state = StoredState.Read(connection);
        if (isLeftBehind)
        {
            Plain.Execute(connection, "PRAGMA cache_size = 1; BEGIN; CREATE TABLE large (x)");
            Plain.Execute(connection, "INSERT INTO large VALUES (zeroblob(100000)); DROP TABLE large");
            Plain.Execute(connection, journal == "wal" ? "COMMIT" : "SELECT 1");
        }
        else
        {
            connection.Close();
        }

        return new Template(Read(path), state);
    }

    private static void Fill(SqliteConnection connection)
    {
        RegistryDatabase db = new(connection);
        db.CreateSchema();
        foreach (RegistryTable table in RegistryTable.All)
        {
            for (int number = 1; number <= SampleRows.Stored; number++)
            {
                table.Call(db, "Insert", SampleRows.New(table, number));
            }
        }
    }
}
