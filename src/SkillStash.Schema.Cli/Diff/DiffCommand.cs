using System.Collections.Generic;
using System.CommandLine;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Findings;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Diff;

/// <summary><c>diff A B [--json | --sarif]</c>: the semantic difference of two sources.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Argument<string> _before = new("A")
    {
        Description = "A .sql file, a folder of .sql migrations, or a database file.",
    };

    private readonly Argument<string> _after = new("B")
    {
        Description = "Another source, of any kind.",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print the difference as JSON.",
    };

    private readonly Option<bool> _sarif = new("--sarif")
    {
        Description = "Print the difference as SARIF, for code hosts.",
    };

    private readonly Option<bool> _exactOrder = ExactOrder.Option("Count the order of columns as a difference.");

    private readonly ToolOutput _output;

    public DiffCommand(ToolOutput output)
        : base("diff", "Compares what two sources mean, and exits 1 where they differ: what has to change in A to make it B.")
    {
        _output = output;
        Add(_before);
        Add(_after);
        Add(_json);
        Add(_sarif);
        Add(_exactOrder);
        Validators.Add(result =>
        {
            if (result.GetValue(_json) && result.GetValue(_sarif))
            {
                result.AddError("--json and --sarif exclude each other.");
            }
        });
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        Comparison? comparison = Comparison.Load(
            call.GetRequiredValue(_before), call.GetRequiredValue(_after), ExactOrder.Of(call, _exactOrder), out IReadOnlyList<Diagnostic> findings);
        if (comparison is null)
        {
            foreach (Diagnostic finding in findings)
            {
                _output.Error.WriteLine(finding);
            }

            return ExitCode.Unusable;
        }

        if (call.GetValue(_json))
        {
            DiffJson.Write(_output.Standard, comparison);
        }
        else if (call.GetValue(_sarif))
        {
            SarifLog.Write(_output.Standard, [.. comparison.Findings()]);
        }
        else if (!comparison.Diff.IsEmpty)
        {
            ToolConsole.Of(_output).Write(DiffTree.Of(comparison));
        }

        return comparison.Diff.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }
}
