namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The source is right; something could be better. Shown by the tool and by editors, not by a build.</summary>
    Info,

    /// <summary>SQLite would take the source; something in it deserves a look.</summary>
    Warning,

    /// <summary>SQLite, or the database that the source is written for, would refuse it.</summary>
    Error,
}
