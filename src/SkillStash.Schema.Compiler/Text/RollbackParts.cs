using System.Text.RegularExpressions;

namespace SkillStash.Schema.Compiler.Text;

/// <summary>The parts of a migration that take it back, as goose, dbmate, sql-migrate and tern mark them in comments: they are no part of the schema.</summary>
/// <remarks>These tools look at lines, not at SQL. A mark of dbmate counts where it is a whole line behind that of a part that is run: its words may be prose.</remarks>
public static class RollbackParts
{
    private const RegexOptions Options =
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // To the mark that begins the next part, or to the end of the file.
    private static readonly Regex Part = new(
        """
        ^[ \t]*--[ \t]*(\+(?<tool>goose|migrate)[ \t]+down\b[^\r\n]*|(?<tool>migrate)(?<colon>:)down([ \t]+transaction:\w+)?|--[ \t]*create[ \t]+above[ \t]*/[ \t]*drop[ \t]+below[ \t]*----)[ \t]*\r?$.*?
        (?=^[ \t]*--[ \t]*(\+\k<tool>[ \t]+up|\k<tool>:up)\b|\z)
        """,
        Options);

    private static readonly Regex Up = new(@"^[ \t]*--[ \t]*migrate:up\b", Options);

    private static readonly Regex Character = new(@"[^\r\n]", RegexOptions.CultureInvariant);

    /// <summary>A text with blanks in their place, so that every other character keeps its line and column.</summary>
    public static string Blank(string text)
    {
        Match up = Up.Match(text);
        return Part.Replace(text, part => !part.Groups["colon"].Success || (up.Success && up.Index < part.Index) ? Character.Replace(part.Value, " ") : part.Value);
    }
}
