using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>Runs many migrations on wrangler's local D1, each in a database of its own, in one process.</summary>
internal static class D1Run
{
    private const string SchemaQuery = "schema";

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

    public static async Task<Result[]> OfAsync(IEnumerable<MigrationTrial> trials)
    {
        await NodePackage.Api.RequireAsync();
        using var folder = new TemporaryFolder();
        folder.Write("cases.json", JsonSerializer.Serialize(
            trials.Select(static trial => new { trial.Setup, trial.Migration, Queries = trial.Queries.Append(KeyValuePair.Create(SchemaQuery, Schema)).ToDictionary() }), Options));
        string script = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Migrations.Tests", "Scripts", "migrate.d1.mjs");
        await NodePackage.Api.RunAsync(folder.Path(""), script, Path.Combine(NodePackage.Api.Folder, "package.json"));
        return JsonSerializer.Deserialize<Result[]>(File.ReadAllText(folder.Path("results.json")), Options)!;
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
