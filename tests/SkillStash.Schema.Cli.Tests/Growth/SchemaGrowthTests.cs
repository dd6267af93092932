using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Growth;

/// <summary>What the verbs that read a schema do is n log n of its size at most, in whichever way it is large.</summary>
[Collection(GrowthCollection.Name)]
public sealed class SchemaGrowthTests(ITestOutputHelper output) : IDisposable
{
    // A table has 2,000 columns at most.
    private static readonly int Size = Work.IsNightly ? 480 : 60;

    private static readonly Dictionary<string, Func<Workspace, string, string[]>> Verbs = new()
    {
        ["inspect"] = static (_, schema) => ["inspect", schema],
        ["generate csharp"] = static (files, schema) => ["generate", "csharp", schema, "--output", files.Path("csharp")],
        ["generate typescript"] = static (files, schema) => ["generate", "typescript", schema, "--output", files.Path("typescript")],
        ["generate docs"] = static (files, schema) => ["generate", "docs", schema, "--output", files.Path("docs")],
        ["diff to nothing"] = static (files, schema) => ["diff", schema, files.Write("nothing.sql", "")],
        ["diff to the same"] = static (files, schema) => ["diff", schema, files.Write("same.sql", File.ReadAllText(schema))],
        ["migrate new"] = static (files, schema) => ["migrate", "new", "all", "--schema", schema, "--migrations", files.Path("migrations")],
        ["check"] = static (files, schema) => ["check", "--config", files.Write("skillstash-schema.json", """{ "schema": "schema.sql" }""")],
    };

    private readonly List<Workspace> _workspaces = [];

    public static IEnumerable<TheoryDataRow<string>> Cases()
    {
        foreach (string verb in Verbs.Keys)
        {
            yield return new TheoryDataRow<string>(verb);
        }
    }

    public void Dispose() => _workspaces.ForEach(static files => files.Dispose());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_the_size(string verb) => Assert.Multiple([.. Asserts(verb)]);

    private IEnumerable<Action> Asserts(string verb)
    {
        foreach (string shape in Shapes.Names)
        {
            yield return () => Work.AssertGrowth(output, $"{verb}, {shape}", Size, n => Measure(verb, shape, n));
        }
    }

    private Work Measure(string verb, string shape, int n)
    {
        var files = new Workspace();
        _workspaces.Add(files);
        string[] call = Verbs[verb](files, files.Write("schema.sql", Shapes.Make(shape, n)));
        ToolRun? run = null;
        Work work = Work.Of(() => run = ToolRun.Of(call));
        Assert.True(run!.ExitCode < 2, run.Error);
        return work;
    }
}
