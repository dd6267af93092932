using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>No character of a schema that is not seen, or that reorders what is, reaches an emitted text: neither comments nor literals.</summary>
public sealed class UnseenTests(ITestOutputHelper output)
{
    // A place each: name of a table, comments, column, default, CHECK, text of an enum, JSON, index, view, trigger.
    private const string Places = """
        -- about # and
        CREATE TABLE "t #" (
          -- above #
          "c #" TEXT DEFAULT 'd #' CHECK ("c #" IN ('e #', 'f')), -- beside #
          "n #" TEXT NOT NULL CHECK ("n #" <> 'g #'), -- @json { 'p #': 'q #' | 'r' } and #
          "b #" BLOB NOT NULL PRIMARY KEY,
          "y" "type #",
          CONSTRAINT "k #" UNIQUE ("c #")
        );
        CREATE INDEX "i #" ON "t #" ("n #") WHERE "n #" > 'h #';
        /* of # a view */
        CREATE VIEW "v #" AS SELECT "c #" AS "w #", 'x #' AS one FROM "t #";
        CREATE TRIGGER "r #" AFTER INSERT ON "t #" BEGIN SELECT 's #'; END;
        """;

    /// <summary>All characters of the kinds that are not seen, NUL aside, at which SQLite stops reading.</summary>
    private static readonly string[] Characters =
    [
        .. Enumerable.Range(1, 0x10FFFF).Where(static c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)
            .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c, 0) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .Where(static c => c is not "\n" and not "\r"),
        "\uD800", "\uDC00",
    ];

    [Fact]
    public void None_is_in_an_emitted_text()
    {
        int texts = 0;
        foreach (string character in Characters)
        {
            string sql = Places.Replace("#", character);
            var compilation = Compiler.SchemaCompiler.Compile(new SourceText(sql, "schema.sql"));
            Assert.True(compilation.IsAccepted, Code(character) + string.Join('\n', compilation.Diagnostics));
            foreach (SourceFile file in Emit(compilation.Model))
            {
                texts++;
                int found = FirstUnseen(file.Text);
                Assert.True(found < 0, $"{Code(character)} in {file.Name}: {file.Text[System.Math.Max(0, found - 60)..System.Math.Max(0, found)]}");
            }
        }

        output.WriteLine($"{Characters.Length} characters × {Places.Count(static c => c == '#')} places, {texts} texts");
        Assert.True(Characters.Length > 200);
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u200B")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\uFEFF")]
    [InlineData("\U000E0041")]
    [InlineData("\u001B[31m")]
    [InlineData("*/ //")]
    [InlineData("🎉")]
    public void What_it_makes_of_them_compiles(string text)
    {
        var compilation = Compiler.SchemaCompiler.Compile(new SourceText(Places.Replace("#", text), "schema.sql"));
        Assert.True(text != "🎉" || Emit(compilation.Model).Count(file => file.Text.Contains(text)) > 4, "What is seen is replaced.");
        CSharpSchema code = CSharpSchemaBuilder.Build(compilation.Model, new CSharpOptions("N", "UnseenDatabase"));
        IEnumerable<SourceFile> files = code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database));
        Assert.Empty(GeneratorHost.EmptyCompilation.AddSyntaxTrees(files.Select(static file => CSharpSyntaxTree.ParseText(file.Text)))
            .GetDiagnostics(TestContext.Current.CancellationToken).Where(static found => found.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
    }

    private static IEnumerable<SourceFile> Emit(SchemaModel model)
    {
        CSharpSchema code = CSharpSchemaBuilder.Build(model, new CSharpOptions("N", "UnseenDatabase"));
        string comments = string.Join('\n', MigrationScript.Write("x", MigrationPlanner.Plan(Nothing(), model, [], ColumnOrder.Exact)).Split('\n').Where(static line => line.StartsWith("-- ")));
        return code.Tables.Select(CSharpEmitter.EmitTable).Append(CSharpEmitter.EmitDatabase(code.Database))
            .Concat(TypeScriptEmitter.Emit(model)).Concat(DocsEmitter.Emit(model, "Unseen")).Append(new SourceFile("migration", comments));
    }

    private static SchemaModel Nothing() => Compiler.SchemaCompiler.Compile(new SourceText("")).Model;

    private static int FirstUnseen(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text, i);
            bool isUnseen = CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
            if (isUnseen && text[i] != '\n')
            {
                return i;
            }

            i += isPair ? 1 : 0;
        }

        return -1;
    }

    private static string Code(string character) => $"U+{(char.IsSurrogate(character[0]) && character.Length == 1 ? character[0] : char.ConvertToUtf32(character, 0)):X4} ";
}
