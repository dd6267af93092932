using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Every word that means something in TypeScript may name everything: the output passes <c>tsc --strict</c>.</summary>
public sealed partial class NamingTests
{
    // What is left of browser plug-ins, which no browser has.
    private static readonly string[] Obsolete = ["External", "MimeType", "MimeTypeArray", "Plugin", "PluginArray"];

    private static readonly string[] Words =
    [
        .. """
            abstract any arguments as asserts assert async await bigint boolean break case catch class const constructor continue debugger declare default delete
            do else enum eval export extends false finally for from function get global if implements import in infer instanceof interface intrinsic is keyof let
            module namespace never new null number object of out override package private protected public readonly require return satisfies set static string
            super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield accessor
            Array ArrayBuffer BigInt Boolean Date Error Function Infinity Iterable Iterator JSON Map Math NaN Number Object Omit Partial Pick Promise Proxy Readonly
            ReadonlyArray Record Reflect RegExp Required Set String Symbol TypeError Uint8Array WeakMap Request Response crypto console globalThis btoa atob
            __proto__ prototype toString valueOf hasOwnProperty toJSON then length name
            column columns json row rows brand shapeOf columnsOf select decode insert encode RowError BindValue Columns Column Shape Optional newUuid withKey
            decodeRow encodeRow fail errors times types Self Key Value
            """.Split([' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries),
    ];

    [Fact]
    public async Task Every_word_may_name_everything()
    {
        using var project = new EmittedProject(Schemas.Model("nothing"));
        foreach ((int i, string word) in Words.Index())
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            foreach (SourceFile file in TypeScriptEmitter.Emit(Schemas.Compile(Schema(word))).Where(file => i == 0 || !file.Name.StartsWith("d1/")))
            {
                // The library is the same for all.
                string text = i == 0 ? file.Text : file.Text.Replace("\"./d1/", "\"../case0/d1/");
                project.Write($"case{number}/{file.Name}", text);
            }
        }

        Assert.True(Words.Length > 150);
        await project.CompileAsync("--noEmit");
    }

    [Fact]
    public async Task The_lists_of_ambient_types_are_complete()
    {
        await NodePackage.Shared.RequireAsync();

        Assert.DoesNotContain(TypesOf("lib.es*.d.ts", "lib.decorators*.d.ts"), static name => !AmbientTypes.IsTaken(name));
        Assert.DoesNotContain(
            TypesOf("lib.dom*.d.ts").Except(Obsolete), static name => !AmbientTypes.IsTaken(name) && !AmbientTypes.IsOfDom(name));
    }

    [Fact]
    public async Task Every_ambient_type_may_name_everything_and_none_of_JavaScript_is_hidden()
    {
        await NodePackage.Shared.RequireAsync();
        using var project = new EmittedProject(Schemas.Model("nothing"));
        foreach ((int i, string[] words) in TypesOf("lib.*.d.ts").Chunk(100).Index())
        {
            SchemaModel model = Schemas.Compile(string.Concat(words.Select(Table)));
            Assert.DoesNotContain(model.Tables.Select(table => TypeNames.Of(model).Row(table.Name)), AmbientTypes.IsTaken);
            foreach (SourceFile file in TypeScriptEmitter.Emit(model).Where(static file => !file.Name.StartsWith("d1/")))
            {
                project.Write($"ambient{i.ToString(CultureInfo.InvariantCulture)}/{file.Name}", file.Text.Replace("\"./d1/", "\"../d1/"));
            }
        }

        await project.CompileAsync("--noEmit");
    }

    // Those that a name in Pascal case can be.
    private static string[] TypesOf(params string[] patterns) =>
    [
        .. patterns.SelectMany(static pattern => Directory.GetDirectories(Path.Combine(NodePackage.Shared.Folder, "node_modules", "@typescript"))
            .SelectMany(folder => Directory.GetFiles(Path.Combine(folder, "lib"), pattern)))
            .SelectMany(static file => TypeDeclaration().Matches(File.ReadAllText(file))).Select(static match => match.Groups[1].Value)
            .Where(static name => Compiler.Naming.Words.ToPascalCase(name) == name).Distinct().Order(System.StringComparer.Ordinal),
    ];

    private static string Table(string word) => $$"""
        CREATE TABLE "{{word}}" (id UUID PRIMARY KEY, "{{word}}" TEXT NOT NULL CHECK ("{{word}}" IN ('{{word}}', 'x')), j TEXT -- @json { '{{word}}': '{{word}}' | 'y' }
        );

        """;

    [GeneratedRegex(@"^(?:declare )?(?:abstract )?(?:interface|type|class) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    private static string Schema(string word) => $$"""
        CREATE TABLE "{{word}}" ("id" UUID PRIMARY KEY, "{{word}}" TEXT NOT NULL CHECK ("{{word}}" IN ('{{word}}', 'x')), b INTEGER DEFAULT 1);
        CREATE TABLE things ("{{word}}" UUID PRIMARY KEY REFERENCES "{{word}}" (id), j TEXT -- @json { '{{word}}': { '{{word}}'?: '{{word}}' | 'x' }[]; b: Record<string, '{{word}}' | 'y'> }
        );
        CREATE TABLE "{{word}}s of" ("{{word}}" TEXT NOT NULL -- @json { a: '{{word}}' | 'z' }
        );
        CREATE VIEW "{{word}} view" AS SELECT id AS "{{word}}", 1 AS one FROM "{{word}}";
        """;
}
