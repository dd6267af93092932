using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>The reference of a schema, to look into.</summary>
internal static partial class Docs
{
    public const string Title = "The SkillStash registry";

    /// <summary>The model of a schema that SQLite must accept.</summary>
    public static SchemaModel Model(string sql)
    {
        SchemaCompilation compilation = SchemaCompiler.Compile(new SourceText(sql));
        Assert.True(compilation.IsAccepted, string.Join('\n', compilation.Diagnostics));
        return compilation.Model;
    }

    /// <summary>The model of the registry.</summary>
    public static SchemaModel Registry() => Model(File.ReadAllText(Repository.SchemaSql));

    public static string Markdown(SchemaModel schema, string title = Title) => Emit(schema, title, "schema.md");

    public static string Html(SchemaModel schema, string title = Title) => Emit(schema, title, "schema.html");

    /// <summary>The page as XML, which is less forgiving than HTML, without its style sheet and script.</summary>
    public static XElement Page(SchemaModel schema, string title = Title) =>
        XElement.Parse(Assets().Replace(Html(schema, title).Replace("<!DOCTYPE html>\n", ""), ""), LoadOptions.PreserveWhitespace);

    private static string Emit(SchemaModel schema, string title, string file) =>
        DocsEmitter.Emit(schema, title).Single(each => each.Name == file).Text;

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Assets();
}
