using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Generate;

/// <summary>Makes or shows the changes that bring a folder up to date.</summary>
internal static class FolderUpdate
{
    /// <summary>Makes the changes and names them; none of them where one would cost someone's own work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Make(IReadOnlyList<FileChange> changes, ToolOutput output)
    {
        FileChange[] inTheWay = changes.Where(static change => change.IsInTheWay).ToArray();
        foreach (FileChange change in inTheWay)
        {
            output.Error.WriteLine(ToolRules.Report(
                ToolRules.InTheWay, change.Path, "This file was not written by skillstash-schema. Move it away, or choose another folder."));
        }

        if (inTheWay.Length > 0)
        {
            return ExitCode.Findings;
        }

        foreach (FileChange change in changes)
        {
            OutputFolder.Apply(change);
            output.Text.WriteLine((change.After is null ? "removed " : "wrote ") + change.Path);
        }

        if (changes.Count == 0)
        {
            output.Text.WriteLine("Nothing to write: all files are up to date.");
        }

        return ExitCode.Clean;
    }

    /// <summary>Prints the differences, and a finding for each.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Show(IReadOnlyList<FileChange> changes, ToolOutput output)
    {
        foreach (FileChange change in changes)
        {
            output.Text.Write(UnifiedDiff.Of(change));
        }

        // The findings come last, where both outputs go to one place.
        output.Flush();
        foreach (FileChange change in changes)
        {
            output.Error.WriteLine(ToolRules.Report(ToolRules.OutOfDate, change.Path, Reason(change)));
        }

        return changes.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string Reason(FileChange change) => change switch
    {
        { Before: null } => "The file is missing. Run the command without --check to write it.",
        { After: null } => "The schema does not give this file any more. Run the command without --check to remove it.",
        _ => "The file is not what the schema gives. Run the command without --check to write it anew.",
    };
}
