using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Changes;

/// <summary>The rules of comparisons.</summary>
internal static class DiffRules
{
    /// <summary>Two sources do not mean the same.</summary>
    public static readonly DiagnosticRule Difference =
        new("SKS0701", "Two schemas differ", DiagnosticSeverity.Error, "Migration");
}
