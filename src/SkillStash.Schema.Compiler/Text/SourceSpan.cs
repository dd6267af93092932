namespace SkillStash.Schema.Compiler.Text;

/// <summary>A place in one of several documents.</summary>
/// <param name="Source">The document; null for what no document declares.</param>
/// <param name="Span">The place in it.</param>
public readonly record struct SourceSpan(SourceText? Source, TextSpan Span);
