using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Generation;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Checking;

/// <summary>Compares the files on disk with what the schema gives, and shows a difference at its first line.</summary>
internal static class OutputCheck
{
    /// <summary>The files that are out of date, missing or left over.</summary>
    /// <param name="command">The command that writes them.</param>
    /// <param name="folder">Where they are.</param>
    /// <param name="files">What they are to be.</param>
    public static IEnumerable<Diagnostic> Compare(string command, string folder, IReadOnlyList<SourceFile> files) =>
        new OutputFolder(folder).Compare(files).Select(change => Finding(command, change));

    private static Diagnostic Finding(string command, FileChange change)
    {
        var source = new SourceText(change.Before ?? "", change.Path);
        LinePosition place = source.Position(FirstDifference(source, change.After ?? ""));
        string message = change switch
        {
            { Before: null } => $"The file is missing. Run {command} to write it.",
            { After: null } => $"The schema does not give this file any more. Run {command} to remove it.",
            { IsInTheWay: true } => "This file was not written by skillstash-schema. Move it away, or choose another folder.",
            _ => $"The file is not what the schema gives. Run {command} to write it anew.",
        };
        return new Diagnostic(change.IsInTheWay ? ToolRules.InTheWay : ToolRules.OutOfDate, message, change.Path, default, place, place);
    }

    /// <summary>Where the first line begins that is another one.</summary>
    private static int FirstDifference(SourceText before, string after)
    {
        int common = before.Text.AsSpan().CommonPrefixLength(after);
        return before.Lines.Start(before.Lines.LineIndex(common));
    }
}
