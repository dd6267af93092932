using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>Whatever the thread's culture, the bytes are the same.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Nothing_depends_on_it(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        using SampleDatabase db = SampleDatabase.Create();
        db.VerifySchema();
        Assert.Equal("id in ( 1 ) initially", SqlTokens.Normalize("ID IN (1) INITIALLY"));
        Sample row = db.Samples.Insert(new NewSample { Name = "İI" }) with { Price = -1234.5m, Ratio = -0.25, Anything = -1.5, At = DateTimeOffset.UnixEpoch };
        Assert.True(db.Samples.Update(row));
        Assert.Equal(row, db.Samples.FindById(row.Id));
        Assert.Equal("-1234.5|-0.25|1970-01-01 00:00:00", db.Run("SELECT price || '|' || ratio || '|' || \"at\" FROM samples"));
        Assert.Contains("-1.5,", System.Text.Json.JsonSerializer.Serialize(row));
        ConstraintViolationException thrown = Assert.Throws<ConstraintViolationException>(() => db.Items.Insert(new NewItem { Name = null }));
        Assert.Equal(("items", "name"), (thrown.Table, thrown.Columns.Single()));
        db.Run("ALTER TABLE items ADD COLUMN I TEXT");
        Assert.Single(Assert.Throws<SchemaMismatchException>(db.VerifySchema).Differences);
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
