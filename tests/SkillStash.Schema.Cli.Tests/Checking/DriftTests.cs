using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Infrastructure;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>Plants one drift at a time in a clean project: each is found, at its place, and nothing else is.</summary>
public sealed class DriftTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Cli.Tests", "Checking");

    [Fact]
    public void Nothing_is_found_on_a_clean_tree()
    {
        using CheckProject project = CheckProject.Open();
        (int exitCode, string[] lines) = project.Check();

        Assert.Equal([$"schema.sql is clean, and agrees with migrations, app.db, {CheckProject.Wrangler}, types, docs, code, seed.sql."], lines);
        Assert.Equal(ExitCode.Clean, exitCode);
    }

    [Fact]
    public void Each_planted_drift_is_found_at_its_place()
    {
        var found = new StringBuilder();
        var missed = new List<string>();
        int count = 0;
        foreach (PlantedDrift drift in PlantedDrift.All())
        {
            using CheckProject project = CheckProject.Open();
            drift.Plant(project);
            (int exitCode, string[] lines) = project.Check();

            if (exitCode == ExitCode.Clean || !lines.All(static line => Regex.IsMatch(line, @"^[^(]+\(\d+,\d+\): (error|warning|info) SKS\d{4}: ")))
            {
                missed.Add(drift.Name);
            }

            found.Append(drift.Name).Append(" → ").Append(exitCode).Append('\n');
            found.AppendJoin("", lines.Select(static line => $"  {line}\n"));
            count++;
        }

        Assert.Empty(missed);
        Assert.InRange(count, 40, int.MaxValue);
        Snapshot.Match(Folder, "drifts", "txt", found.ToString());
    }

    /// <summary>A comment, quotes and blanks are no drift.</summary>
    [Theory]
    [InlineData("CREATE TABLE users (", "CREATE TABLE \"users\" -- People.\n(")]
    [InlineData("id         INTEGER PRIMARY KEY", "id integer constraint pk primary key")]
    [InlineData("CHECK (role IN ('member', 'admin'))", "CHECK ( ( [role] in('member','admin') ) )")]
    public void What_means_the_same_is_no_drift(string old, string @new)
    {
        using CheckProject project = CheckProject.Open();
        project.Edit("migrations/0001_users.sql", old, @new);
        Assert.Equal(ExitCode.Clean, project.Check().ExitCode);
    }
}
