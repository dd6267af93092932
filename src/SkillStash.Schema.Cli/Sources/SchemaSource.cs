using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Inspection;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>A SOURCE of the command line, read.</summary>
/// <param name="Name">The source as the user named it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Schema">Its schema; of a source with errors, what could be understood.</param>
/// <param name="Findings">What is wrong or doubtful.</param>
internal sealed record SchemaSource(string Name, SourceKind Kind, SchemaInspection Schema, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Whether SQLite would take it.</summary>
    public bool IsAccepted => Findings.All(static finding => finding.Severity != DiagnosticSeverity.Error);

    /// <summary>Whether there was anything to read.</summary>
    public bool IsReadable => Findings.All(static finding => finding.Rule != ToolRules.Unreadable);

    /// <summary>What the source adds to the exit code of the tool.</summary>
    public int ExitCode => IsAccepted ? Infrastructure.ExitCode.Clean : IsReadable ? Infrastructure.ExitCode.Findings : Infrastructure.ExitCode.Unusable;

    /// <summary>A source that cannot be read at all.</summary>
    public static SchemaSource Unreadable(string name, SourceKind kind, Exception reason) =>
        new(name, kind, SchemaInspection.Empty, [ToolRules.Report(ToolRules.Unreadable, name, reason)]);
}
