using SkillStash.Schema.Compiler.Naming;
using Spectre.Console;

namespace SkillStash.Schema.Cli.Infrastructure;

/// <summary>Makes the console that trees and tables are written to.</summary>
internal static class ToolConsole
{
    // No line of a pipe may break because of its length.
    private const int PipeWidth = 10_000;

    /// <summary>Text of a schema to put on a console, on one line.</summary>
    public static Text Text(string text, Style? style = null) => new(Unseen.Escape(text), style);

    /// <summary>The terminal itself, or a plain one over a pipe: without colours, and wide.</summary>
    public static IAnsiConsole Of(ToolOutput output)
    {
        if (output.IsTerminal)
        {
            return AnsiConsole.Console;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output.Text),
        });
        console.Profile.Width = PipeWidth;
        return console;
    }
}
