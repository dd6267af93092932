using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>The rules that only the tool can break, because the compiler reads no files. SKS09xx.</summary>
internal static class ToolRules
{
    /// <summary>A source cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable =
        new("SKS0901", "A source cannot be read", DiagnosticSeverity.Error, "Tool");

    /// <summary>A finding about a whole file.</summary>
    public static Diagnostic Report(DiagnosticRule rule, string path, string message)
    {
        var start = new LinePosition(1, 1);
        return new Diagnostic(rule, message, path, default, start, start);
    }
}
