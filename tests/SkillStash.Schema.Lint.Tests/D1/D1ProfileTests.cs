using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using Xunit;

namespace SkillStash.Schema.Lint.Tests.D1;

/// <summary>The D1 profile against D1 itself: what the rules call refused is refused, and what they let pass runs.</summary>
public sealed class D1ProfileTests
{
    [Fact]
    public async Task The_rules_and_the_engine_agree()
    {
        string[][] scripts = D1Scripts.All().ToArray();
        string?[] refusals = await LocalEngine.RunAsync(scripts);

        var disagreements = new List<string>();
        for (int i = 0; i < scripts.Length; i++)
        {
            string[] found = Linted.Schema(string.Join(";\n", scripts[i]) + ";", SchemaProfile.D1)
                .Where(static finding => finding.Rule.Category == "D1" && finding.Severity == DiagnosticSeverity.Error)
                .Select(static finding => finding.ToString()).ToArray();
            if (found.Length > 0 != refusals[i] is not null)
            {
                disagreements.Add($"{Short(string.Join("; ", scripts[i]))}\n  engine: {refusals[i] ?? "runs"}\n  rules: {string.Join("\n  ", found)}");
            }
        }

        Assert.True(disagreements.Count == 0, string.Join("\n", disagreements));
    }

    [Fact]
    public async Task Foreign_keys_stay_on_whatever_the_pragma_says()
    {
        string[] script =
        [
            "CREATE TABLE p (id INTEGER PRIMARY KEY)", "CREATE TABLE c (p INTEGER REFERENCES p)", "PRAGMA foreign_keys = OFF", "INSERT INTO c VALUES (1)",
        ];

        Assert.Contains("FOREIGN KEY constraint failed", Assert.Single(await LocalEngine.RunAsync([script])));
        Assert.Contains(Linted.Schema(string.Join(";\n", script), SchemaProfile.D1), static finding => finding.Rule == LintRules.IdlePragma);
    }

    /// <summary>Every function of the SQLite that the compiler knows.</summary>
    [Fact]
    public async Task The_list_of_functions_is_the_engines()
    {
        string[] names = FunctionNames.OfSqlite();
        IEnumerable<string[]> calls = names.Select(static name => new[] { $"SELECT {name}({string.Join(", ", Enumerable.Repeat("1", FunctionNames.Arguments(name)))})" });
        string?[] refusals = await LocalEngine.RunAsync(calls);

        IEnumerable<string> refused = names.Where((_, i) => refusals[i] is { } refusal && (refusal.Contains("not authorized") || refusal.Contains("no such function")));
        IEnumerable<string> found = names.Where(static name => Linted.Functions(name).Count > 0);
        Assert.Equal(refused, found);
    }

    private static string Short(string text) => text.Length < 200 ? text : text[..200] + "…";
}
