using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>The guide for users of sqlc: its queries compile as they stand there, and give the methods that it shows.</summary>
public sealed partial class SqlcGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "from-sqlc.md"));

    [Fact]
    public void Queries_of_the_guide_give_the_methods_that_it_shows()
    {
        var host = new GeneratorHost(Assert.Single(Blocks("sql schema")), "Library");
        host.EditQueries("authors.sql", string.Join('\n', Blocks("sql queries")));
        IReadOnlyDictionary<string, string> sources = host.Run();
        Assert.Empty(host.Result.Diagnostics);
        Assert.Empty(host.CompileOutput());
        string emitted = sources.Single(static source => source.Key.Contains("Queries", System.StringComparison.Ordinal)).Value;
        string[] shown = [.. Blocks("csharp").SelectMany(static block => block.TrimEnd().Split('\n'))];
        Assert.Equal(Methods().Matches(emitted).Select(static method => method.Value.Trim()).Order(System.StringComparer.Ordinal), shown.Order(System.StringComparer.Ordinal));
    }

    private static IEnumerable<string> Blocks(string kind) => Regex.Matches(Guide, $"```{kind}\n(.*?)```", RegexOptions.Singleline).Select(static block => block.Groups[1].Value);

    // The overloads that write JSON are nothing that sqlc has.
    [GeneratedRegex(@"^    public (?!void \w+\(IBufferWriter<byte> ).*=>$", RegexOptions.Multiline)]
    private static partial Regex Methods();
}
