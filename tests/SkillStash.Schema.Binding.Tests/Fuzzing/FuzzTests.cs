using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests.Fuzzing;

/// <summary>Random scripts on SQLite and through the compiler. <c>SKILLSTASH_FUZZ</c> is the count of each; a run of CI takes seconds.</summary>
public sealed class FuzzTests
{
    private static readonly long Count =
        long.TryParse(Environment.GetEnvironmentVariable("SKILLSTASH_FUZZ"), out long count) ? count : 1000;

    [Fact]
    public void AgreesOnRandomSchemas() => RandomSchema.Script.Sample(
        statements =>
        {
            // Statements that SQLite refuses are held against the compiler one by one, and left out.
            string script = "";
            foreach (string statement in statements)
            {
                string longer = script + statement + ";\n";
                Assert.Null(Judge.Complaint(longer));
                script = Judge.IsAccepted(longer) ? longer : script;
            }
        },
        iter: Count, threads: 2);

    [Fact]
    public void AgreesOnScriptsWithATokenChanged()
    {
        string[] scripts = Scripts();
        string[] words = scripts.SelectMany(Tokens).Distinct().ToArray();
        Gen.Select(Gen.Int[0, scripts.Length - 1], Gen.Int[0, 10_000], Gen.Int[0, 3], Gen.Int[0, words.Length - 1]).Sample(
            (script, place, change, word) =>
            {
                string mutant = Mutate(scripts[script], place, change, words[word]);
                if (IsSchemaOnly(mutant))
                {
                    Assert.Null(Judge.Complaint(mutant));
                }
            },
            iter: Count, threads: 2);
    }

    [Fact]
    public void NeverThrows()
    {
        string[] words = Scripts().SelectMany(Tokens).Distinct().ToArray();
        Gen.Int[0, words.Length - 1].Array[0, 60].Sample(
            picks => Compiled.Script(string.Join(' ', picks.Select(pick => words[pick]))), iter: Count * 5, threads: 2);
    }

    private static string[] Scripts() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.sql").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)).ToArray();

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
    private static bool IsSchemaOnly(string script) => Parser.Parse(new SourceText(script)).Script.Statements.All(statement => statement
        is CreateTableSyntax or CreateIndexSyntax or CreateViewSyntax or CreateTriggerSyntax or CreateVirtualTableSyntax or DropSyntax or AlterTableSyntax);
}
