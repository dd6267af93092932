using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CsCheck;
using SkillStash.Registry;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Shapes;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>One row, two languages: random rows of every table of the registry, and of every kind of column.</summary>
/// <remarks>A failure prints the seed; CsCheck_Seed in the environment repeats it.</remarks>
public sealed class ParityTests
{
    private const int Rows = 60;

    private static readonly string Registry = File.ReadAllText(Repository.SchemaSql);
    private static readonly string Shapes = File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Integration.Tests", "shapes.sql"));

    [Fact]
    public Task Registry_rows_are_the_same_in_both_languages() => ProveAsync(typeof(RegistryDatabase), Registry, Registry, Rows);

    [Fact]
    public Task Rows_of_every_kind_are_the_same_in_both_languages() => ProveAsync(typeof(ShapesDatabase), Shapes, Shapes, Rows);

    [Theory]
    [InlineData("renamed", "repo_url", "repository", "Plugin.repository")]
    [InlineData("another type", "stars             INTEGER NOT NULL DEFAULT 0", "stars             TEXT NOT NULL DEFAULT '0'", "Plugin.stars")]
    [InlineData("nullable", "repo_url          TEXT NOT NULL", "repo_url          TEXT", "Plugin.repo_url")]
    [InlineData("not nullable", "homepage_url      TEXT", "homepage_url      TEXT NOT NULL", "Plugin.homepage_url")]
    [InlineData("a value more", "'chat'", "'chat', 'bot'", "Agent.type")]
    [InlineData("a value less", "'chat', ", "", "Agent.type")]
    [InlineData("another item", "JSON array: [\"cli\", \"git\"]", "JSON array: [1, 2]", "Plugin.tags")]
    [InlineData("dropped", "  review     TEXT,", "", "PluginRating.review")]
    [InlineData("a text that is no time", "downloaded_at DATETIME", "downloaded_at TEXT", "PluginDownload: decoded, and on the wire of C#")]
    public async Task A_mismatch_fails_the_proof(string what, string right, string wrong, string place)
    {
        Assert.True(Registry.Contains(right, StringComparison.Ordinal), what);
        var failure = await Assert.ThrowsAsync<CsCheckException>(() => ProveAsync(typeof(RegistryDatabase), Registry, Registry.Replace(right, wrong), 3));
        Assert.Contains("Set seed: ", failure.Message);
        Assert.Contains(place, failure.InnerException!.Message);
    }

    private static async Task ProveAsync(Type database, string schemaOfCSharp, string schemaOfTypeScript, int rows)
    {
        await NodePackage.Api.RequireAsync();
        SchemaModel schema = Schemas.Compile(schemaOfTypeScript);
        IReadOnlyList<EmittedTable> tables = EmittedTable.Of(database, Schemas.Compile(schemaOfCSharp));
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = (System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver)database.GetProperty("Json")!.GetValue(null)!,
        };
        var proof = new ParityProof(tables, connection => (SchemaDatabase)Activator.CreateInstance(database, connection)!, options);

        // One sample is a batch: all its rows go through tsc, Node and D1 at once.
        await new RandomRows(tables, rows).SampleAsync(
            async batch =>
            {
                IReadOnlyDictionary<string, int> taken = await proof.RunAsync(schema, batch);
                Assert.All(tables.Where(static table => table.NewType is not null), table => Assert.InRange(taken.GetValueOrDefault(table.RowType.Name), rows / 12, rows));
            },
            iter: 1,
            threads: 1,
            print: static _ => "");
    }
}
