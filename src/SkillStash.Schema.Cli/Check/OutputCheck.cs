using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Compares the files on disk with what the schema gives, and shows a difference at its first line.</summary>
internal static class OutputCheck
{
    /// <summary>The files that are out of date, missing or left over.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="files">What they are to be.</param>
    /// <param name="command">The words of the call that writes them.</param>
    public static IEnumerable<Diagnostic> Compare(string folder, IReadOnlyList<SourceFile> files, params string[] command)
    {
        string call = "skillstash-schema " + string.Join(' ', command.Select(static word => word.Length == 0 || word.Contains(' ') ? $"\"{word}\"" : word));
        return new OutputFolder(folder).Compare(files).Select(change => Finding(call, change));
    }

    private static Diagnostic Finding(string call, FileChange change)
    {
        var source = new SourceText(change.Before ?? "", change.Path);
        LinePosition place = source.Position(FirstDifference(source, change.After ?? ""));
        string message = change switch
        {
            { Before: null } => $"The file is missing. Run: {call}",
            { After: null } => $"The schema does not give this file any more. Run: {call}",
            { IsInTheWay: true } => "This file was not written by skillstash-schema. Move it away, or choose another folder.",
            _ => $"The file is not what the schema gives. Run: {call}",
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
