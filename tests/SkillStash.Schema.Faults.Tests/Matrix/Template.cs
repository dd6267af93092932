using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;
using SkillStash.Schema.Testing;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>A file that trials begin with.</summary>
/// <param name="File">Its bytes.</param>
/// <param name="State">What it holds.</param>
internal sealed record Template(byte[] File, IReadOnlyCollection<string> State)
{
    private static readonly Template Delete = Make("delete", isEmpty: false);
    private static readonly Template Wal = Make("wal", isEmpty: false);
    private static readonly Template EmptyDelete = Make("delete", isEmpty: true);
    private static readonly Template EmptyWal = Make("wal", isEmpty: true);

    public static Template Of(string journal, bool isEmpty) => (journal, isEmpty) switch
    {
        ("delete", false) => Delete,
        ("wal", false) => Wal,
        ("delete", true) => EmptyDelete,
        ("wal", true) => EmptyWal,
        _ => throw new ArgumentException(journal, nameof(journal)),
    };

    private static Template Make(string journal, bool isEmpty)
    {
        using TemporaryFolder folder = new();
        string path = folder.Path("template.db");
        HashSet<string> state;
        using (SqliteConnection connection = Plain.Open(path))
        {
            Plain.Execute(connection, "PRAGMA page_size = 1024"); // a small file is soon copied
            Plain.Execute(connection, $"PRAGMA journal_mode = {journal}");
            Plain.Execute(connection, "PRAGMA user_version = 0"); // so that a file is there
            if (!isEmpty)
            {
                Fill(connection);
            }

            state = StoredState.Read(connection);
        }

        return new Template(System.IO.File.ReadAllBytes(path), state);
    }

    private static void Fill(SqliteConnection connection)
    {
        using RegistryDatabase db = new(connection);
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
