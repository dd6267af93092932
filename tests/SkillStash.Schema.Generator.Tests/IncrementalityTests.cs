using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>What an edit re-runs, by the kind of edit.</summary>
public sealed class IncrementalityTests
{
    private static readonly string Registry = File.ReadAllText(Repository.SchemaSql);

    [Fact]
    public void Edit_in_a_CSharp_file_re_runs_no_step()
    {
        GeneratorHost host = Ran();
        host.EditCSharp();
        host.Run();

        Assert.All(Steps(host), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(OutputReasons(host), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Comment_that_documents_nothing_emits_nothing()
    {
        GeneratorHost host = Ran();
        host.EditSchema("-- A new first line.\n\n" + Registry);
        Assert.Empty(Emitted(host));
    }

    [Fact]
    public void Comment_of_a_column_emits_its_table_only()
    {
        GeneratorHost host = Ran();
        host.EditSchema(Edit("-- Pays for the Pro plan.", "-- Pays for Pro."));
        Assert.Equal(["SkillStash.Registry.User.g.cs"], Emitted(host));
    }

    [Fact]
    public void Change_of_one_column_emits_its_table_only()
    {
        GeneratorHost host = Ran();
        host.EditSchema(Edit("  review     TEXT,", "  review     TEXT NOT NULL,"));
        Assert.Equal(["SkillStash.Registry.PluginRating.g.cs"], Emitted(host));
    }

    [Fact]
    public void New_table_emits_itself_and_the_database()
    {
        GeneratorHost host = Ran();
        host.EditSchema(Registry + "CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n");
        Assert.Equal(["SkillStash.Registry.Event.g.cs", "SkillStash.Registry.RegistryDatabase.g.cs"], Emitted(host));
    }

    [Fact]
    public void White_space_emits_nothing()
    {
        GeneratorHost host = Ran();
        host.EditSchema(Registry.Replace("CREATE INDEX", "CREATE   INDEX").Replace("\n", "\r\n"));
        Assert.Empty(Emitted(host));
    }

    private static GeneratorHost Ran()
    {
        var host = new GeneratorHost(Registry);
        host.Run();
        return host;
    }

    private static string Edit(string from, string to)
    {
        Assert.Contains(from, Registry);
        return Registry.Replace(from, to);
    }

    private static IEnumerable<IncrementalStepRunReason> Steps(GeneratorHost host) => host.Result.TrackedSteps
        .Where(step => typeof(TrackingNames).GetFields().Any(field => field.Name == step.Key))
        .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorHost host) => host.Result.TrackedOutputSteps
        .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    // The sources whose emission ran again. Each output step's value holds the sources that it added.
    private static string[] Emitted(GeneratorHost host)
    {
        Dictionary<string, string> before = host.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        host.Run();
        int ran = OutputReasons(host).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        string[] changed = host.Result.GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
            .Select(source => source.HintName).Order().ToArray();

        // Diagnostics are an output of their own; no more may run than what changed.
        int reports = host.Result.TrackedSteps[TrackingNames.Findings].SelectMany(run => run.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.Equal(changed.Length, ran - reports);
        return changed;
    }
}
