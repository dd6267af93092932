using System.Globalization;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Emitted TypeScript is committed, so that every change of the emitter is read as TypeScript.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("types.ts")]
    [InlineData("rows.ts")]
    [InlineData("access.ts")]
    [InlineData("queries.ts")]
    public void Registry_sample_is_current(string file) =>
        Snapshot.Match(Repository.TypeScriptSamples, Path.GetFileNameWithoutExtension(file), "ts", Emit(Schemas.Registry, file));

    [Theory]
    [InlineData("kinds")]
    [InlineData("hostile")]
    [InlineData("generated")]
    public void Types_and_rows_of_a_test_schema(string schema) =>
        Snapshot.Match(Path.Combine(Schemas.TestFolder, "Snapshots"), schema, "ts", string.Join("\n", Emit(schema, "types.ts"), Emit(schema, "rows.ts"), Emit(schema, "access.ts")));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        SchemaModel schema = Schemas.Model("kinds");
        SourceFile[] expected = TypeScriptEmitter.Emit(schema);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, TypeScriptEmitter.Emit(schema));
            Assert.All(expected, static file => Assert.DoesNotContain('\r', file.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Emit(string schema, string file) =>
        TypeScriptEmitter.Emit(Schemas.Model(schema), schema == Schemas.Registry ? Schemas.RegistryQueries : null).Single(each => each.Name == file).Text;
}
