using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>Runs many migrations on wrangler's local D1, each in a database of its own.</summary>
internal static class D1Run
{
    /// <summary>How many trials share a process: starting one takes as long as some thirty trials.</summary>
    public const int BatchSize = 24;

    private const string SchemaQuery = "schema";

    // A trial takes well under a second of the machine's work, and says so when it is done.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1);

    // The order of DatabaseScript: what D1 and SQLite keep for themselves is left out.
    private const string Schema = """
        SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'sqlite\_%' ESCAPE '\' AND tbl_name NOT LIKE '\_cf\_%' ESCAPE '\'
          AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')
        ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid
        """;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What a database answered.</summary>
    /// <param name="Error">Why a statement failed.</param>
    /// <param name="Rows">The texts of each query.</param>
    /// <param name="Orphans">Rows without their parent.</param>
    /// <param name="Check">What PRAGMA quick_check says.</param>
    public sealed record Result(string? Error, Dictionary<string, List<string>>? Rows, int Orphans, string[]? Check);

    /// <summary>Runs all trials, batch by batch. A trial that hangs, or breaks the engine down twice, is the only one that fails.</summary>
    public static async Task<IReadOnlyList<Result>> OfAsync(IReadOnlyList<MigrationTrial> trials)
    {
        await NodePackage.Api.RequireAsync();
        var results = new List<Result>();
        int brokenAt = -1;
        while (results.Count < trials.Count)
        {
            MigrationTrial[] batch = [.. trials.Skip(results.Count).Take(BatchSize)];
            (IReadOnlyList<Result> done, int exitCode, string output) = await RunAsync(batch);
            results.AddRange(done);
            if (done.Count == batch.Length)
            {
                continue;
            }

            // The proxy of wrangler's engine may trip over itself on a busy machine. That is no answer, so the trial is asked again.
            if (exitCode != CommandLine.Hung && brokenAt != results.Count)
            {
                brokenAt = results.Count;
                continue;
            }

            // Of an engine that does not even begin, no trial alone can be to blame.
            bool hasBegun = output.StartsWith("ready\n", StringComparison.Ordinal);
            results.AddRange(Enumerable.Repeat(new Result(output, null, 0, null), hasBegun ? 1 : batch.Length));
        }

        return results;
    }

    // The results of the first trials: of all of them, or to the one that went wrong.
    private static async Task<(IReadOnlyList<Result> Done, int ExitCode, string Output)> RunAsync(MigrationTrial[] trials)
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases.json", JsonSerializer.Serialize(
            trials.Select(static trial => new { trial.Setup, trial.Migration, Queries = trial.Queries.Append(KeyValuePair.Create(SchemaQuery, Schema)).ToDictionary() }), Options));
        string script = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Migrations.Tests", "Scripts", "migrate.d1.mjs");
        (int exitCode, string output) = (await CommandLine.RunAsync(
            folder.Path(""), "node", [script, Path.Combine(NodePackage.Api.Folder, "package.json")], LongestSilence))!.Value;
        string file = folder.Path("results.jsonl");
        string[] lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        return ([.. lines.Select(static line => JsonSerializer.Deserialize<Result>(line, Options)!)], exitCode, output);
    }

    /// <summary>Compares what a database answered with what it must hold.</summary>
    public static void Verify(MigrationTrial trial, Result result)
    {
        Assert.True(result.Error is null, result.Error + "\n" + trial.Migration);
        Assert.Equal(["ok"], result.Check!);
        trial.Verify(
            string.Concat(result.Rows![SchemaQuery].Select(static sql => sql + "\n;\n")),
            result.Orphans,
            query => result.Rows[trial.Queries.Single(pair => pair.Value == query).Key]);
    }
}
