namespace SkillStash.Schema.Compiler.Diagnostics;

/// <summary>A kind of finding.</summary>
/// <param name="Id">The stable id, such as <c>SKS0101</c>; one of the constants of <see cref="DiagnosticIds"/>.</param>
/// <param name="Title">What all findings of the rule have in common.</param>
/// <param name="Severity">The severity of its findings.</param>
/// <param name="Category">The group that tools list the rule under.</param>
public sealed record DiagnosticRule(string Id, string Title, DiagnosticSeverity Severity, string Category)
{
    /// <summary>The page that explains the rule: a path from the root of the repository and of the package.</summary>
    public string HelpLink => "docs/diagnostics/" + Id + ".md";
}
