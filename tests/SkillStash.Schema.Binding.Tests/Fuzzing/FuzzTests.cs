using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Fuzzing;

/// <summary>
/// Random scripts on SQLite and through the compiler. The same ones in every run of CI; <c>SKILLSTASH_FUZZ</c> sets their count and
/// <c>SKILLSTASH_FUZZ_SEED</c> takes others.
/// </summary>
public sealed class FuzzTests
{
    private const int MostFindings = 20;

    private static readonly int Count = Number("SKILLSTASH_FUZZ", 2000);
    private static readonly int Seed = Number("SKILLSTASH_FUZZ_SEED", 1);

    // Virtual tables are left out: each module reads its arguments in its own way. So are the functions that the judge itself asks.
    private static readonly string[] LeftOut = ["virtual-tables.sql", "modules.sql", "table-functions.sql"];

    private readonly List<string> _findings = [];

    [Fact]
    public void Agrees_on_random_schemas()
    {
        foreach (string[] statements in Samples(RandomSchema.Script, Count))
        {
            // Statements that SQLite refuses are held against the compiler one by one, and left out.
            string script = "";
            foreach (string statement in statements)
            {
                string longer = script + statement + ";\n";
                bool agrees = Agree(longer);
                script = agrees && Judge.IsAccepted(longer) ? longer : script;
            }
        }

        AssertNothingFound();
    }

    [Fact]
    public void Agrees_on_scripts_with_a_token_changed()
    {
        string[] scripts = Scripts();
        string[] words = scripts.SelectMany(Tokens).Distinct().ToArray();
        Gen<string> mutants = Gen.Select(
            Gen.Int[0, scripts.Length - 1], Gen.Int[0, 10_000], Gen.Int[0, 3], Gen.Int[0, words.Length - 1],
            (script, place, change, word) => Mutate(scripts[script], place, change, words[word]));
        foreach (string mutant in Samples(mutants, Count).Where(IsSchemaOnly))
        {
            Agree(mutant);
        }

        AssertNothingFound();
    }

    [Fact]
    public void Never_throws()
    {
        string[] words = Scripts().SelectMany(Tokens).Distinct().ToArray();
        foreach (int[] picks in Samples(Gen.Int[0, words.Length - 1].Array[0, 60], Count * 5))
        {
            Compiled.Script(string.Join(' ', picks.Select(pick => words[pick])));
        }
    }

    private bool Agree(string script)
    {
        string? complaint = _findings.Count < MostFindings ? Judge.Complaint(script) : null;
        if (complaint is not null)
        {
            _findings.Add(script + "\n" + complaint);
        }

        return complaint is null;
    }

    private void AssertNothingFound() => Assert.True(_findings.Count == 0, string.Join("\n\n", _findings));

    private static IEnumerable<T> Samples<T>(Gen<T> gen, int count)
    {
        var random = new PCG(1, (ulong)Seed);
        for (int i = 0; i < count; i++)
        {
            yield return gen.Generate(random, null, out _);
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : otherwise;

    private static string[] Scripts() => [.. Corpus.All(LeftOut)];

    private static IEnumerable<string> Tokens(string script) =>
        Regex.Matches(script, @"'[^']*'|""[^""]*""|\[[^\]]*\]|\w+|\S").Select(match => match.Value);

    private static string Mutate(string script, int place, int change, string word)
    {
        List<string> tokens = Tokens(script).ToList();
        int at = place % tokens.Count;
        switch (change)
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                tokens[at] = word;
                break;
            default:
                (tokens[at], tokens[place / 7 % tokens.Count]) = (tokens[place / 7 % tokens.Count], tokens[at]);
                break;
        }

        return string.Join(' ', tokens);
    }

    // Whether rows can be read or written is nothing that the compiler decides.
    private static bool IsSchemaOnly(string script) => SchemaCompiler.Parse(new SourceText(script)).Script.Statements.All(statement => statement
        is CreateTableSyntax or CreateIndexSyntax or CreateViewSyntax or CreateTriggerSyntax or CreateVirtualTableSyntax or DropSyntax or AlterTableSyntax);
}
