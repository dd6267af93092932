using System;
using System.IO;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;
using SkillStash.Schema.Testing;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>The files that trials begin with.</summary>
internal static class Template
{
    private static readonly byte[] Delete = Make("delete", isEmpty: false);
    private static readonly byte[] Wal = Make("wal", isEmpty: false);
    private static readonly byte[] EmptyDelete = Make("delete", isEmpty: true);
    private static readonly byte[] EmptyWal = Make("wal", isEmpty: true);

    public static byte[] Of(string journal, bool isEmpty) => (journal, isEmpty) switch
    {
        ("delete", false) => Delete,
        ("wal", false) => Wal,
        ("delete", true) => EmptyDelete,
        ("wal", true) => EmptyWal,
        _ => throw new ArgumentException(journal, nameof(journal)),
    };

    private static byte[] Make(string journal, bool isEmpty)
    {
        using TemporaryFolder folder = new();
        string path = folder.Path("template.db");
        using (SqliteConnection connection = Plain.Open(path))
        {
            Plain.Execute(connection, $"PRAGMA journal_mode = {journal}");
            Plain.Execute(connection, "PRAGMA user_version = 0"); // so that a file is there
            if (!isEmpty)
            {
                Fill(connection);
            }
        }

        return File.ReadAllBytes(path);
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
