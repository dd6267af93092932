namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>A finding that has no place yet.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Text">What is wrong, naming the thing, and what helps.</param>
public sealed record DiagnosticMessage(DiagnosticRule Rule, string Text);
