using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Cli.Plans;

/// <summary>What SQLite does to run a statement, as EXPLAIN QUERY PLAN tells it (eqp).</summary>
/// <param name="Steps">The steps in their order, each two spaces further in than the one that it is part of.</param>
/// <param name="Refusal">Why there are none: the database has no TEMP objects, or cannot use the index that the statement names; null where there are.</param>
internal sealed partial record QueryPlan(IReadOnlyList<string> Steps, string? Refusal)
{
    /// <summary>Whether the rows are sorted after they have been found.</summary>
    public bool Sorts => Steps.Any(static step => step.TrimStart() == "USE TEMP B-TREE FOR ORDER BY");

    /// <summary>Asks for the plan of a statement.</summary>
    /// <param name="database">A database that has the schema.</param>
    /// <param name="sql">The statement.</param>
    public static QueryPlan Of(SqliteConnection database, string sql)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        var depths = new Dictionary<long, int>();
        var steps = new List<string>();
        try
        {
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                int depth = depths.TryGetValue(reader.GetInt64(1), out int parent) ? parent + 1 : 0;
                depths[reader.GetInt64(0)] = depth;
                steps.Add(new string(' ', 2 * depth) + reader.GetString(3));
            }
        }
        catch (SqliteException refusal)
        {
            return new QueryPlan([], refusal.Message);
        }

        return new QueryPlan(steps, Refusal: null);
    }

    /// <summary>Whether every row of a table is looked at.</summary>
    /// <param name="name">The table's name in the statement.</param>
    public bool Scans(string name) => Of("SCAN", name).Any(static rest => JoinWords().IsMatch(rest));

    /// <summary>Whether an index of a table is made that is gone afterwards.</summary>
    /// <param name="name">The table's name in the statement.</param>
    public bool MakesIndex(string name) => Of("SEARCH", name).Any(static rest => rest.Contains(" USING AUTOMATIC ", StringComparison.Ordinal));

    /// <summary>Whether rows of a table are searched for.</summary>
    /// <param name="name">The table's name in the statement.</param>
    public bool Searches(string name) => Of("SEARCH", name).Any();

    // What is said of a table behind its name.
    private IEnumerable<string> Of(string word, string name) => Steps.Select(static step => step.TrimStart())
        .Where(step => step.StartsWith($"{word} {name}", StringComparison.Ordinal)).Select(step => step[(word.Length + 1 + name.Length)..])
        .Where(static rest => rest.Length == 0 || rest[0] == ' ');

    [GeneratedRegex("^( LEFT-JOIN| EXISTS)*$")]
    private static partial Regex JoinWords();
}
