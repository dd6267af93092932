using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Whatever the schema, what is emitted passes <c>tsc --strict</c>, and its types refuse what they should.</summary>
public sealed class TypeCheckTests
{
    public static TheoryData<string> Names => [.. Schemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Output_is_clean(string schema)
    {
        using var project = new EmittedProject(Schemas.Model(schema));
        await project.CompileAsync("--noEmit");
    }

    [Fact]
    public async Task Output_of_the_whole_corpus_is_clean()
    {
        // One run of the compiler for all, each schema in a folder of its own.
        using var project = new EmittedProject(Schemas.Model("nothing"));
        foreach ((int number, string script) in Corpus.Accepted().Index())
        {
            foreach (SourceFile file in TypeScriptEmitter.Emit(Schemas.Compile(script)))
            {
                project.Write($"case{number}/{file.Name}", file.Text);
            }
        }

        await project.CompileAsync("--noEmit");
    }

    [Fact]
    public async Task Output_is_clean_without_the_strictest_options()
    {
        using var project = new EmittedProject(Schemas.Model("kinds"));
        await project.CompileAsync("--noEmit", "--exactOptionalPropertyTypes", "false", "--noUncheckedIndexedAccess", "false");
    }

    [Fact]
    public async Task Types_refuse_what_does_not_fit()
    {
        // Each line that must be wrong is marked: tsc reports a mark without an error.
        using var project = new EmittedProject(Schemas.Model(Schemas.Registry));
        project.Write("usage.ts", File.ReadAllText(Path.Combine(Schemas.TestFolder, "Scripts", "usage.ts")));
        await project.CompileAsync("--noEmit");
    }

    [Fact]
    public async Task A_decoder_that_disagrees_with_the_interface_does_not_compile()
    {
        using var project = new EmittedProject(Schemas.Model(Schemas.Registry));
        string types = File.ReadAllText(Path.Combine(project.Folder, "types.ts"));
        project.Write("types.ts", types.Replace("stars: number;", "stars: number | null;"));
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => project.CompileAsync("--noEmit"));
        Assert.Contains("rows.ts", failure.Message);
    }
}
