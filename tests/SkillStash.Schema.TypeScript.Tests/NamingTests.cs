using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Every word that means something in TypeScript may name everything: the output passes <c>tsc --strict</c>.</summary>
public sealed class NamingTests
{
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

    private static string Schema(string word) => $$"""
        CREATE TABLE "{{word}}" ("id" UUID PRIMARY KEY, "{{word}}" TEXT NOT NULL CHECK ("{{word}}" IN ('{{word}}', 'x')), b INTEGER DEFAULT 1);
        CREATE TABLE things ("{{word}}" UUID PRIMARY KEY REFERENCES "{{word}}" (id), j TEXT -- @json { '{{word}}': { '{{word}}'?: '{{word}}' | 'x' }[]; b: Record<string, '{{word}}' | 'y'> }
        );
        CREATE TABLE "{{word}}s of" ("{{word}}" TEXT NOT NULL -- @json { a: '{{word}}' | 'z' }
        );
        CREATE VIEW "{{word}} view" AS SELECT id AS "{{word}}", 1 AS one FROM "{{word}}";
        """;
}
