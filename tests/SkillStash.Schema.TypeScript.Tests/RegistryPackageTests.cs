using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>What is delivered in <c>packages/shared</c> and <c>workers/api</c>.</summary>
public sealed class RegistryPackageTests
{
    private static readonly string Sources = Path.Combine(NodePackage.Shared.Folder, "src");

    [Fact]
    public void Sources_are_what_the_schema_gives()
    {
        foreach (SourceFile file in TypeScriptEmitter.Emit(Schemas.Model(Schemas.Registry), Schemas.RegistryQueries))
        {
            string[] committed = File.ReadAllText(Path.Combine(Sources, file.Name)).Split('\n'), current = file.Text.Split('\n');
            int line = committed.Zip(current).TakeWhile(static pair => pair.First == pair.Second).Count();
            Assert.True(
                committed.SequenceEqual(current),
                $"{file.Name} is stale at line {line + 1}: '{committed.ElementAtOrDefault(line)}' should be '{current.ElementAtOrDefault(line)}'");
        }
    }

    [Fact]
    public async Task Shared_package_builds_and_the_Worker_compiles_against_it()
    {
        await NodePackage.Shared.CompileAsync(NodePackage.Shared.Folder, "--noEmit");
        await NodePackage.Shared.CompileAsync(NodePackage.Shared.Folder);
        await NodePackage.Api.CompileAsync(NodePackage.Api.Folder, "--noEmit");
    }

    [Fact]
    public async Task Checklist_passes_on_the_local_D1() =>
        await NodePackage.Api.RunAsync(NodePackage.Api.Folder, "check-migrations.mjs");
}
