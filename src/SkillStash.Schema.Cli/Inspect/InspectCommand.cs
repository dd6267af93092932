using System;
using System.CommandLine;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary><c>inspect SOURCE… [--json]</c>: prints what SQLite's PRAGMAs would say of each source.</summary>
internal sealed class InspectCommand : Command
{
    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "A .sql file, a folder of .sql migrations, or a database file.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print one line of JSON per source.",
    };

    private readonly ToolOutput _output;

    public InspectCommand(ToolOutput output)
        : base("inspect", "Prints the schema of each source in the vocabulary of SQLite's PRAGMAs.")
    {
        _output = output;
        Add(_sources);
        Add(_json);
        SetAction(call => Run(call.GetRequiredValue(_sources), call.GetValue(_json)));
    }

    private int Run(string[] sources, bool json)
    {
        using IInspectionWriter writer = json ? new JsonInspectionWriter(_output) : new TextInspectionWriter(_output);
        int exitCode = ExitCode.Clean;
        foreach (string source in sources)
        {
            SchemaSource loaded = SourceLoader.Load(source);
            writer.Write(loaded);
            exitCode = Math.Max(exitCode, loaded.ExitCode);
        }

        return exitCode;
    }
}
