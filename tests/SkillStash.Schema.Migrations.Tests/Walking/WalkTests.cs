using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using SkillStash.Schema.Migrations.Tests.Checking;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests.Walking;

/// <summary>A random walk over schemas: at every step the migration keeps every row and gives exactly the schema.</summary>
public sealed class WalkTests
{
    private const int Start = 4;

    [Fact]
    public void Every_step_keeps_every_row_on_SQLite() => Gen.Int[0, 1 << 24].Array[Start + 1, Start + 10].Sample(
        static numbers =>
        {
            foreach (MigrationTrial trial in Trials(numbers))
            {
                trial.RunOnSqlite();
            }
        },
        iter: 60,
        threads: 1);

    [Fact]
    public async Task Every_step_keeps_every_row_on_D1()
    {
        await NodePackage.Api.RequireAsync();
        var random = new Random(7);
        MigrationTrial[] trials = [.. Enumerable.Range(0, 12)
            .SelectMany(_ => Trials([.. Enumerable.Range(0, Start + 8).Select(_ => random.Next(1 << 24))]))];

        // A change of a key's type may leave no value that both schemas take; but that is rare.
        Assert.InRange(trials.Sum(static trial => trial.Empty.Count), 0, trials.Sum(static trial => trial.Before.Tables.Count) / 20);
        IReadOnlyList<D1Run.Result> results = await D1Run.OfAsync(trials);
        foreach ((MigrationTrial trial, D1Run.Result result) in trials.Zip(results))
        {
            D1Run.Verify(trial, result);
        }
    }

    /// <summary>The first numbers make a schema, the others change it.</summary>
    private static IEnumerable<MigrationTrial> Trials(int[] numbers)
    {
        WalkSchema schema = WalkSchema.Empty;
        for (int i = 0; i < numbers.Length; i++)
        {
            (WalkSchema next, string[] options) = schema.Step(numbers[i]);
            if (i >= Start && next.Sql != schema.Sql)
            {
                yield return MigrationTrial.Of(schema.Sql, next.Sql, [.. options, "--allow-destructive", "--exact-order"], numbers[i]);
            }

            schema = next;
        }
    }
}
