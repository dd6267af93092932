using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Migrate;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Reading;
using SkillStash.Schema.Migrations.Tests.Cases;
using SkillStash.Schema.Migrations.Tests.Checking;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests.Asking;

/// <summary>The queries of findings, run on full databases before the migration: they find rows if, and only if, it then fails.</summary>
public sealed class QueryTests
{
    private const int Changes = 2500;

    private static readonly string[] Decisive = ["SKS0703", "SKS0704", "SKS0705"];

    public static IEnumerable<TheoryDataRow<string>> Names() => SqliteTests.Names();

    [Fact]
    public void Queries_find_rows_just_where_a_random_change_then_fails()
    {
        var trials = new List<Trial>();
        for (int seed = 0; seed < Changes; seed++)
        {
            var change = new RandomChange(seed);
            if (!IsAccepted(change.Before) || !IsAccepted(change.After))
            {
                continue;
            }

            using SqliteConnection database = ScratchDatabase.FromScript(change.Before);
            foreach (string insert in change.Inserts)
            {
                TryRun(database, insert);
            }

            trials.Add(Run(
                database, $"{seed}\n{change.Before}-->\n{change.After}", MigrationTrial.Model(change.Before), MigrationTrial.Model(change.After),
                [.. change.Renames.Select(static rename => new Rename(rename.Table, rename.Column, rename.NewName))], (ColumnOrder)(seed % 2)));
        }

        string[] wrong = [.. trials.Select(static trial => trial.Problem).OfType<string>()];
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {trials.Count} are wrong\n" + string.Join("\n\n", wrong.Take(6)));
        Assert.InRange(trials.Count(static trial => trial.Fails), trials.Count / 10, trials.Count * 9 / 10);
        Assert.True(trials.Count(static trial => trial.LeavesUnreadable) > trials.Count / 50);
    }

    /// <summary>The rows are those that the old schema takes, whatever the new one makes of them.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Queries_find_rows_just_where_a_change_then_fails(string name)
    {
        MigrationCase change = MigrationCase.Of(name);
        SchemaModel before = MigrationTrial.Model(change.Before), after = MigrationTrial.Model(change.After);
        using SqliteConnection rows = MigrationTrial.WithoutTriggers(before), same = MigrationTrial.WithoutTriggers(before);
        new RowFiller(rows, before, same, before, [], MigrationTrial.StableSeed(name)).Fill();
        using SqliteConnection database = ScratchDatabase.Open();
        SqlScript.Execute(database, "BEGIN;\nPRAGMA defer_foreign_keys = on;\n" + string.Concat(MigrationTrial.Statements(before, rows).Select(static sql => sql + ";\n")) + "COMMIT;");
        Assert.Null(Run(database, name, before, after, MigrationTrial.Renames(change.Options, before), ColumnOrder.Any).Problem);
    }

    private static Trial Run(SqliteConnection database, string what, SchemaModel before, SchemaModel after, Rename[] renames, ColumnOrder order)
    {
        MigrationPlan plan = RowTrials.Of(MigrationPlanner.Plan(before, after, renames, order));
        Assert.DoesNotContain(plan.Findings, static finding => Decisive.Contains(finding.Rule.Id) && finding.Query is null);
        MigrationFinding[] found = [.. plan.Findings.Where(finding => finding.Query is not null && database.Query(finding.Query).Count > 0)];
        string rows = string.Join('\n', before.Tables.Select(table => table.Name + ": " + Rows(database, table.Name)));
        string? error = plan.IsImpossible ? null : TryRun(database, "BEGIN;\n" + MigrationScript.Write("change", plan) + "COMMIT;");
        bool agrees = found.Any(static finding => Decisive.Contains(finding.Rule.Id)) == error is not null;
        MigrationFinding[] unreadable = [.. plan.Findings.Where(static finding => finding.Rule == MigrationRules.UnreadableValue)];
        bool readsAlike = plan.IsImpossible || error is not null || unreadable.All(finding => found.Contains(finding) == HoldsUnreadable(database, after, finding));
        return new Trial(
            error is not null,
            found.Any(unreadable.Contains),
            plan.IsImpossible || (agrees && readsAlike)
                ? null
                : $"{error ?? "the migration succeeds"}: {what}\n{rows}\n{string.Join('\n', plan.Findings.Select(finding => (found.Contains(finding) ? "* " : "  ") + finding.Query))}");
    }

    private static bool HoldsUnreadable(SqliteConnection database, SchemaModel after, MigrationFinding finding)
    {
        ColumnModel column = after.Table(finding.Table!)!.Column(finding.Column!)!;
        string name = Database.Quote(column.Name);
        return database.Query($"SELECT 1 FROM {Database.Quote(finding.Table!)} WHERE {name} IS NOT NULL AND NOT coalesce({ReadableValue.Condition(column)}, 0)").Count > 0;
    }

    private static string Rows(SqliteConnection database, string table) =>
        string.Join(" | ", database.Query($"SELECT * FROM {Database.Quote(table)}").Select(static row => string.Join(", ", row.Select(Shown))));

    private static string Shown(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text}'",
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        double number => number.ToString("0.0###############", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsAccepted(string script)
    {
        using SqliteConnection database = ScratchDatabase.Open();
        return TryRun(database, script) is null;
    }

    /// <summary>The error; null where there is none.</summary>
    private static string? TryRun(SqliteConnection database, string script)
    {
        try
        {
            SqlScript.Execute(database, script);
            return null;
        }
        catch (SqlScriptException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>What came of a change.</summary>
    /// <param name="Fails">Whether the migration failed.</param>
    /// <param name="LeavesUnreadable">Whether it was said to leave values that no reader takes.</param>
    /// <param name="Problem">What the queries did not tell; null where all is well.</param>
    private sealed record Trial(bool Fails, bool LeavesUnreadable, string? Problem);
}
