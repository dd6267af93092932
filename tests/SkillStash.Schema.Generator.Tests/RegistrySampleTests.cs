using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>The C# of the registry is committed, so that every change of the emitters is read as C#.</summary>
public sealed class RegistrySampleTests(ITestOutputHelper output)
{
    // The budget of the emitted code: the compiler binds it in every build of every consumer.
    private const double BytesPerColumn = 450;

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
        int columns = 0, bytes = 0;
        foreach (string source in Sources.Values)
        {
            IEnumerable<string> code = source.Split('\n').Where(line => !line.TrimStart().StartsWith("///"));
            string bare = Regex.Replace(string.Join('\n', code), @"""(?:[^""\\\n]|\\.){20,}""", "\"\"");
            bytes += System.Text.Encoding.UTF8.GetByteCount(bare);
        }

        columns = SkillStash.Schema.Compiler.SchemaCompiler
            .Compile(new SkillStash.Schema.Compiler.Text.SourceText(File.ReadAllText(Repository.SchemaSql)))
            .Model.Tables.Sum(table => table.Columns.Count);
        output.WriteLine($"{bytes} bytes for {columns} columns: {(double)bytes / columns:F1} bytes a column, SQL and doc comments aside");
        Assert.True((double)bytes / columns <= BytesPerColumn, $"{(double)bytes / columns:F1} bytes a column");
    }

    // SkillStash.Registry.Plugin.g.cs is kept as Plugin.verified.cs.
    private static string FileName(string hintName) => hintName.Replace("SkillStash.Registry.", "").Replace(".g.cs", "");
}
