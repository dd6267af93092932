using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>The same schema gives the same bytes on every machine.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")] // i and I are different letters
    [InlineData("fi-FI")] // − is the minus sign
    [InlineData("ar-SA")] // another calendar
    public void Output_is_the_same_under_every_culture(string culture)
    {
        string schema = File.ReadAllText(Repository.SchemaSql);
        IReadOnlyDictionary<string, string> invariant = Run(CultureInfo.InvariantCulture, schema, "schema.sql");
        Assert.Equal(invariant, Run(new CultureInfo(culture), schema, "schema.sql"));
    }

    [Fact]
    public void Output_does_not_depend_on_line_ends_or_place()
    {
        string schema = File.ReadAllText(Repository.SchemaSql);
        IReadOnlyDictionary<string, string> here = Run(CultureInfo.InvariantCulture, schema, "schema.sql");
        Assert.Equal(here, Run(CultureInfo.InvariantCulture, schema.Replace("\n", "\r\n"), "/elsewhere/schema.sql"));
        Assert.All(here.Values, source => Assert.DoesNotContain('\r', source));
    }

    private static IReadOnlyDictionary<string, string> Run(CultureInfo culture, string schema, string path)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = culture;
        try
        {
            return new GeneratorHost(schema, path: path).Run();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
