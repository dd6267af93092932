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
    // A batch is made ready and run when the first of its cases is asked for.
    private static readonly Dictionary<string, Lazy<Task<Batch>>> Batches = MigrationCase.All.Chunk(D1Run.BatchSize)
        .Select(static cases => (Cases: cases, Batch: new Lazy<Task<Batch>>(() => RunAsync(cases))))
        .SelectMany(static pair => pair.Cases.Select(each => (each.Name, pair.Batch)))
        .ToDictionary(static pair => pair.Name, static pair => pair.Batch);

    public static IEnumerable<TheoryDataRow<string>> Names() => SqliteTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Change_keeps_every_row(string name)
    {
        await NodePackage.Api.RequireAsync();
        (MigrationTrial trial, D1Run.Result result) = (await Batches[name].Value)[name];
        D1Run.Verify(trial, result);
    }

    private static async Task<Batch> RunAsync(MigrationCase[] cases)
    {
        MigrationTrial[] trials = [.. cases.Select(MigrationTrial.Of)];
        IReadOnlyList<D1Run.Result> results = await D1Run.OfAsync(trials);
        var batch = new Batch();
        for (int i = 0; i < cases.Length; i++)
        {
            batch.Add(cases[i].Name, (trials[i], results[i]));
        }

        return batch;
    }

    private sealed class Batch : Dictionary<string, (MigrationTrial Trial, D1Run.Result Result)>;
}
