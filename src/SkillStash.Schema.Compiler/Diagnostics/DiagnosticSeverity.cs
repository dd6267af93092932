namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>SQLite would take the source; something in it deserves a look.</summary>
    Warning,

    /// <summary>SQLite would refuse the source.</summary>
    Error,
}
