using System.Globalization;
using System.IO;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>The reference of the registry is committed, so that every change of the emitter is read as a reader would.</summary>
public sealed class SnapshotTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "generated-samples", "docs");

    [Fact]
    public void Markdown_of_the_registry_is_current() => Snapshot.Match(Samples, "schema", "md", Docs.Markdown(Docs.Registry()));

    [Fact]
    public void Page_of_the_registry_is_current() => Snapshot.Match(Samples, "schema", "html", Docs.Html(Docs.Registry()));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        SchemaModel schema = Docs.Registry();
        SourceFile[] expected = DocsEmitter.Emit(schema, Docs.Title);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DocsEmitter.Emit(schema, Docs.Title));
            Assert.All(expected, static file => Assert.DoesNotContain('\r', file.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
