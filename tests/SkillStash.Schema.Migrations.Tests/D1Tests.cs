using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SkillStash.Schema.Migrations.Tests.Cases;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>Every change on wrangler's local D1, the rows and the children as in <see cref="SqliteTests"/>.</summary>
public sealed class D1Tests
{
    private static readonly Lazy<Task<Dictionary<string, (MigrationTrial Trial, D1Run.Result Result)>>> Runs = new(RunAsync);

    public static IEnumerable<TheoryDataRow<string>> Names() => SqliteTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Change_keeps_every_row(string name)
    {
        await NodePackage.Api.RequireAsync();
        (MigrationTrial trial, D1Run.Result result) = (await Runs.Value)[name];
        D1Run.Verify(trial, result);
    }

    private static async Task<Dictionary<string, (MigrationTrial Trial, D1Run.Result Result)>> RunAsync()
    {
        MigrationTrial[] trials = [.. MigrationCase.All.Select(MigrationTrial.Of)];
        D1Run.Result[] results = await D1Run.OfAsync(trials);
        return MigrationCase.All.Select((each, i) => (each.Name, trials[i], results[i]))
            .ToDictionary(static each => each.Name, static each => (each.Item2, each.Item3));
    }
}
