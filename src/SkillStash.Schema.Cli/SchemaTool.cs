using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using SkillStash.Schema.Cli.Check;
using SkillStash.Schema.Cli.Diff;
using SkillStash.Schema.Cli.Explain;
using SkillStash.Schema.Cli.Generate;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Init;
using SkillStash.Schema.Cli.Inspect;
using SkillStash.Schema.Cli.Migrate;
using SkillStash.Schema.Cli.Queries;
using SkillStash.Schema.Cli.Seed;

namespace SkillStash.Schema.Cli;

/// <summary>The command line of <c>skillstash-schema</c>.</summary>
internal static class SchemaTool
{
    /// <summary>Runs one call.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, ToolOutput output)
    {
        var root = new RootCommand("Works with SQLite schemas: SQL files, folders of migrations and databases.")
        {
            new InitCommand(output),
            new InspectCommand(output),
            new QueriesCommand(output),
            new GenerateCommand(output),
            new DiffCommand(output),
            new MigrateCommand(output),
            new SeedCommand(output),
            new CheckCommand(output),
            new ExplainCommand(output),
        };

        ParseResult call = root.Parse(arguments);
        bool isWrong = call.Action is ParseErrorAction;

        // The help that follows a wrong call is no answer to it, so it stays out of standard output.
        int exitCode = call.Invoke(new InvocationConfiguration { Output = isWrong ? output.Error : output.Text, Error = output.Error });
        output.Flush();
        return isWrong ? ExitCode.Unusable : exitCode;
    }
}
