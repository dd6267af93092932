using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Binding.Tests.Judging;

/// <summary>Runs a script on SQLite and through the compiler, and holds the two against each other.</summary>
internal static class Judge
{
    /// <summary>Whether SQLite runs a script.</summary>
    public static bool IsAccepted(string script)
    {
        using var live = new LiveDatabase();
        return live.Run(script) is null;
    }

    /// <summary>What the compiler gets wrong; null where it agrees with SQLite.</summary>
    public static string? Complaint(string script)
    {
        using var live = new LiveDatabase();
        string? refusal = live.Run(script);
        SchemaCompilation compilation = SchemaCompiler.Compile(new SourceText(script, "schema.sql"));
        Diagnostic? error = compilation.Diagnostics.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
        if (refusal is null != error is null)
        {
            return refusal is null ? $"SQLite accepts it, the compiler says {error}" : $"SQLite says {refusal}; the compiler accepts it";
        }

        if (refusal is not null)
        {
            return null;
        }

        string expected = WithoutRandomNames(LiveDump.Of(live));
        string actual = WithoutRandomNames(ModelDump.Of(compilation.Model));
        return expected == actual ? null : $"SQLite has\n{expected}\nthe model has\n{actual}";
    }

    // From the fifth column of one name on SQLite numbers them at random.
    private static string WithoutRandomNames(string dump) => Regex.Replace(dump, @":\d+ \|", ":n |");
}
