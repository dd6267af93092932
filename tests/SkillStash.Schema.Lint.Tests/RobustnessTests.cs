using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>Lint comes to an end with any text, and every finding has a place in it.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public void Every_script_of_the_tests_can_be_linted_whole_and_cut_off()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.sql", SearchOption.AllDirectories))
        {
            string sql = File.ReadAllText(path);
            foreach (int length in new[] { sql.Length, sql.Length / 2, sql.Length / 3, sql.Length * 9 / 10 })
            {
                var source = new SourceText(sql[..length], "schema.sql");
                SchemaCompilation compilation = SchemaCompiler.Compile(source);
                IEnumerable<Diagnostic> findings = SchemaLinter.Lint(compilation, [source], SchemaProfile.D1).Concat(SchemaLinter.LintScript(source, SchemaProfile.D1));
                Assert.All(findings, finding => Assert.True(finding.Path == "schema.sql" && finding.Span.End <= length, finding.ToString()));
            }
        }
    }

    /// <summary>Of what a first document has made, a second one changes the place.</summary>
    [Fact]
    public void Findings_of_several_documents_stand_in_their_order()
    {
        SourceText[] sources =
        [
            new("CREATE TABLE a (id TEXT PRIMARY KEY, b STRING);\n", "1.sql"),
            new("CREATE TABLE c (id INTEGER PRIMARY KEY, a TEXT REFERENCES a);\nALTER TABLE a ADD COLUMN d ENUM;\n", "2.sql"),
        ];

        IReadOnlyList<Diagnostic> findings = SchemaLinter.Lint(SchemaCompiler.Compile(sources), sources, SchemaProfile.Sqlite);

        Assert.Equal(
            ["1.sql(1,17) SKS0604", "1.sql(1,38) SKS0606", "2.sql(1,41) SKS0602", "2.sql(2,26) SKS0606"],
            findings.Select(static finding => $"{finding.Path}{finding.Start} {finding.Id}"));
    }
}
