using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>What a rule says of a place in a document.</summary>
internal readonly record struct StatementFinding(TextSpan Span, DiagnosticMessage Message);
