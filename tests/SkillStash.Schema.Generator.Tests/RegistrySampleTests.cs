using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>The C# of the registry is committed, so that every change of the emitters is read as C#.</summary>
public sealed class RegistrySampleTests(ITestOutputHelper output)
{
    // The budget of the emitted code: the compiler binds it in every build of every consumer.
    // Three records for a table, each with its JSON, and typed access; lists as rows and as JSON.
    private const double BytesPerColumn = 845;

    private static readonly IReadOnlyDictionary<string, string> Sources = new GeneratorHost(File.ReadAllText(Repository.SchemaSql)).Run();

    public static TheoryData<string> HintNames => [.. Sources.Keys.Order()];

    [Theory]
    [MemberData(nameof(HintNames))]
    public void Sample_is_current(string hintName) =>
        Snapshot.Match(Repository.CSharpSamples, FileName(hintName), "cs", Sources[hintName]);

    [Fact]
    public void No_sample_is_left_over()
    {
        string[] committed = Directory.GetFiles(Repository.CSharpSamples, "*.verified.cs").Select(path => Path.GetFileName(path)).Order().ToArray();
        Assert.Equal(Sources.Keys.Select(name => FileName(name) + ".verified.cs").Order(), committed);
    }

    [Fact]
    public void Emitted_code_is_small()
    {
        int bytes = Sources.Values.Sum(BytesOfCode);
        int columns = SkillStash.Schema.Compiler.SchemaCompiler
            .Compile(new SkillStash.Schema.Compiler.Text.SourceText(File.ReadAllText(Repository.SchemaSql)))
            .Model.Tables.Sum(table => table.Columns.Count);
        output.WriteLine($"{bytes} bytes for {columns} columns: {(double)bytes / columns:F1} bytes a column, doc comments and SQL aside");
        Assert.True((double)bytes / columns <= BytesPerColumn, $"{(double)bytes / columns:F1} bytes a column");
    }

    private static bool IsLiteral(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    private static int BytesOfCode(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        int literals = root.DescendantTokens().Where(IsLiteral).Sum(token => token.Span.Length);
        string[] lines = source.Split('\n');
        return lines.Where(line => !line.TrimStart().StartsWith("///")).Sum(line => line.Length + 1) - literals;
    }

    // SkillStash.Registry.Plugin.g.cs is kept as Plugin.verified.cs.
    private static string FileName(string hintName) => hintName.Replace("SkillStash.Registry.", "").Replace(".g.cs", "");
}
