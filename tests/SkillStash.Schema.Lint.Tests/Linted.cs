using System.Collections.Generic;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>Lints schemas as a host does.</summary>
internal static class Linted
{
    /// <summary>The findings of a schema, which must be free of errors.</summary>
    public static IReadOnlyList<Diagnostic> Schema(string sql, SchemaProfile profile = SchemaProfile.Sqlite, string path = "")
    {
        var source = new SourceText(sql, path);
        SchemaCompilation compilation = SchemaCompiler.Compile(source);
        Assert.True(compilation.IsAccepted, string.Join('\n', compilation.Diagnostics));
        return SchemaLinter.Lint(compilation, [source], profile);
    }

    /// <summary>The findings about a call of a function, whatever its arguments.</summary>
    public static IReadOnlyList<Diagnostic> Functions(string name) =>
        SchemaLinter.LintScript(new SourceText($"SELECT {name}(1, 1, 1);"), SchemaProfile.D1);
}
