using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Cli.Checking;

/// <summary>Writes names and texts into SQL.</summary>
internal static class SqlLiteral
{
    /// <summary>A quoted name.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>A text.</summary>
    public static string Text(string text) => Quoting.Literal(text);
}
