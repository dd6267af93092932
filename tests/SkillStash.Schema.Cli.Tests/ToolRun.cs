using System.IO;
using System.Linq;
using System.Text;
using SkillStash.Schema.Cli.Infrastructure;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>What one call of the tool gave, run within the tests' own process.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Standard output.</summary>
    public string Output => StrictUtf8.GetString(Bytes);

    /// <summary>The lines of standard output, each of which has its line end.</summary>
    public string[] Lines => Output.Split('\n').SkipLast(1).ToArray();

    public static ToolRun Of(params string[] arguments) => Of(arguments, isTerminal: false);

    /// <summary>A call before the eyes of a person; what goes to the console is not kept.</summary>
    public static ToolRun OnTerminal(params string[] arguments) => Of(arguments, isTerminal: true);

    private static ToolRun Of(string[] arguments, bool isTerminal)
    {
        using var standard = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = SchemaTool.Run(arguments, new ToolOutput(standard, error, isTerminal));
        return new ToolRun(exitCode, standard.ToArray(), error.ToString());
    }
}
