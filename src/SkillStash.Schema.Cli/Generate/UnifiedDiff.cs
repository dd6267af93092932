using DiffPlex.Renderer;
using SkillStash.Schema.Cli.Outputs;

namespace SkillStash.Schema.Cli.Generate;

/// <summary>Shows a change as people know it from version control.</summary>
internal static class UnifiedDiff
{
    private const string Nothing = "/dev/null";

    /// <summary>The lines that a change removes and adds, among some that stay.</summary>
    public static string Of(FileChange change)
    {
        string before = change.Before ?? "", after = change.After ?? "";
        if (EndsLine(before) && EndsLine(after))
        {
            // The renderer takes what follows the last line end for one more line.
            before = WithoutLastLineEnd(before);
            after = WithoutLastLineEnd(after);
        }

        return UnidiffRenderer.GenerateUnidiff(
            before,
            after,
            change.Before is null ? Nothing : change.Path,
            change.After is null ? Nothing : change.Path).Replace("\r\n", "\n");
    }

    private static bool EndsLine(string text) => text.Length == 0 || text[^1] == '\n';

    private static string WithoutLastLineEnd(string text) => text.Length == 0 ? text : text[..^1];
}
