using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Check;

/// <summary>What came of checking a project.</summary>
/// <param name="Schema">The schema's file.</param>
/// <param name="Checked">What was held against the schema, as the user named it.</param>
/// <param name="Findings">What does not agree.</param>
internal sealed record CheckResult(string Schema, IReadOnlyList<string> Checked, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What the process tells its caller.</summary>
    public int ExitCode => Findings.Any(static finding => finding.Rule == ToolRules.Unreadable) ? Infrastructure.ExitCode.Unusable
        : Findings.Count > 0 ? Infrastructure.ExitCode.Findings
        : Infrastructure.ExitCode.Clean;
}
