using System.Text.RegularExpressions;

namespace SkillStash.Schema.Compiler.Text;

/// <summary>The parts of a migration that take it back, as goose, dbmate, sql-migrate and tern mark them in comments: they are no part of the schema.</summary>
public static class RollbackParts
{
    // To the mark that begins the next part, or to the end of the file.
    private static readonly Regex Part = new(
        """
        ^[ \t]*--[ \t]*(?:\+(?<tool>goose|migrate)[ \t]+down\b|(?<tool>migrate):down\b|--[ \t]*create[ \t]+above[ \t]*/[ \t]*drop[ \t]+below[ \t]*----).*?
        (?=^[ \t]*--[ \t]*(?:\+\k<tool>[ \t]+up\b|\k<tool>:up\b)|\z)
        """,
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Character = new(@"[^\r\n]", RegexOptions.CultureInvariant);

    /// <summary>A text with blanks in their place, so that every other character keeps its line and column.</summary>
    public static string Blank(string text) => Part.Replace(text, static part => Character.Replace(part.Value, " "));
}
