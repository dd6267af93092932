using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A comment of the source.</summary>
/// <param name="Span">With its markers.</param>
/// <param name="Text">Without its markers: what follows <c>--</c>, or stands between <c>/*</c> and <c>*/</c>.</param>
/// <param name="IsBlock">True for <c>/* … */</c>.</param>
public sealed record Comment(TextSpan Span, string Text, bool IsBlock);
