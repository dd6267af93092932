using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>A registry in memory, made from <c>schema.sql</c> and filled from <c>seed.sql</c>.</summary>
internal sealed class LiveRegistry : IDisposable
{
    public static readonly string SeedSql = Path.Combine(Repository.Root, "workers", "api", "seed.sql");

    public LiveRegistry()
    {
        Db = RegistryDatabase.Open(":memory:");
        Run(File.ReadAllText(Repository.SchemaSql));
        Run(File.ReadAllText(SeedSql));
    }

    public RegistryDatabase Db { get; }

    /// <summary>Runs a block with the values that its comment gives.</summary>
    public (List<object[]> Rows, int Changes) Run(Block block) => Run(block.Text, block.Parameters);

    public (List<object[]> Rows, int Changes) Run(string sql, IReadOnlyDictionary<string, string>? parameters = null)
    {
        using SqliteCommand command = Db.Connection.CreateCommand();
        command.CommandText = sql;
        foreach ((string name, string literal) in parameters ?? new Dictionary<string, string>())
        {
            command.Parameters.AddWithValue(name, Run("SELECT " + literal).Rows[0][0]);
        }

        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        reader.Close();
        return (rows, reader.RecordsAffected);
    }

    /// <summary>The steps of SQLite's plan for a block.</summary>
    public List<string> Plan(Block block) => [.. Run("EXPLAIN QUERY PLAN " + block.Text, block.Parameters).Rows.Select(static row => (string)row[3])];

    public void Dispose() => Db.Dispose();
}
