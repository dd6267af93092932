using System.IO;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Findings;

/// <summary>The pages that explain the diagnostics. They are part of the tool, so that they are there wherever it is, and of its version.</summary>
internal static class DiagnosticPages
{
    /// <summary>The page of an id, in Markdown; null where there is none.</summary>
    /// <param name="id">The id, in letters of either case.</param>
    public static string? Of(string id)
    {
        using Stream? page = typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"Pages/{id.ToUpperInvariant()}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>The page of a rule; its title where it has none.</summary>
    public static string Of(DiagnosticRule rule) => Of(rule.Id) ?? rule.Title;
}
