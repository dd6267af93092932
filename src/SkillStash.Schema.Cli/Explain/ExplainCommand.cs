using System.CommandLine;
using SkillStash.Schema.Cli.Findings;
using SkillStash.Schema.Cli.Infrastructure;

namespace SkillStash.Schema.Cli.Explain;

/// <summary><c>explain ID</c>: prints the page of a diagnostic.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _id = new("ID")
    {
        Description = "The id of a finding, such as SKS0203.",
    };

    private readonly ToolOutput _output;

    public ExplainCommand(ToolOutput output)
        : base("explain", "Prints what a finding means, why it is one, and what helps.")
    {
        _output = output;
        Add(_id);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        string id = call.GetRequiredValue(_id);
        if (DiagnosticPages.Of(id) is not { } page)
        {
            _output.Error.WriteLine($"There is no finding with the id '{id}'.");
            return ExitCode.Unusable;
        }

        _output.Text.Write(page);
        return ExitCode.Clean;
    }
}
