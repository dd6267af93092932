using System.IO;
using System.Text;
using SkillStash.Schema.Cli;
using SkillStash.Schema.Cli.Infrastructure;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>Runs the tool within the tests' own process.</summary>
internal static class Tool
{
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var standard = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = SchemaTool.Run(arguments, new ToolOutput(standard, error, isTerminal: false));
        return (exitCode, Encoding.UTF8.GetString(standard.ToArray()), error.ToString());
    }
}
