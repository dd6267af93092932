using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>SQLite's own plan of a deletion against the rule about indexes of foreign keys.</summary>
public sealed class ForeignKeyPlanTests
{
    private static readonly string Sql = File.ReadAllText(Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Lint.Tests", "Cases", "SKS0602.sql"));

    [Fact]
    public void Where_a_deletion_scans_a_child_the_rule_finds_it()
    {
        IReadOnlyList<Diagnostic> findings = Linted.Schema(Sql);
        using SqliteConnection connection = ScratchDatabase.FromScript(Sql);
        IEnumerable<string> scanned = Plan(connection, "DELETE FROM p").Concat(Plan(connection, "DELETE FROM tree WHERE id = 1"))
            .Where(static step => step.StartsWith("SCAN ") && step != "SCAN p").Select(static step => step.Split(' ')[1]).Distinct().Order();

        // An index on one column of two narrows the search, and is not enough.
        Assert.Equal(scanned.Append("half").Order(), findings.Select(static finding => finding.Message.Split('\'')[1]).Order());
    }

    private static List<string> Plan(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        using SqliteDataReader reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
