using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The TypeScript of the documents passes <c>tsc --strict</c> against the shared package, and works on D1's own engine.</summary>
public sealed class TypeScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-handoff-").FullName;

    [Fact]
    public async Task Blocks_compile_and_run_on_D1()
    {
        WriteProject();
        await NodePackage.Api.CompileAsync(_folder);
        using var live = new LiveRegistry();
        string[] seed = Regex.Split(File.ReadAllText(LiveRegistry.SeedSql), @";\s*$", RegexOptions.Multiline);
        Write("setup.json", JsonSerializer.Serialize(live.Run("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").Rows
            .Select(static row => (string)row[0])
            .Concat(seed.Where(static statement => statement.Contains("INSERT")))));
        string script = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Handoff.Tests", "Scripts", "samples.d1.mjs");
        await NodePackage.Api.RunAsync(_folder, "--test", script);
    }

    [Theory]
    [InlineData("plugin.slug", "plugin.slugg")]
    [InlineData("decodePlugin(row)", "decodeSkill(row)")]
    public async Task A_wrong_block_does_not_compile(string right, string wrong)
    {
        WriteProject();
        string sample = """
            import { decodePlugin, decodeSkill, type Plugin } from "@skillstash/shared";
            export const decoders = [decodeSkill];
            export function read(row: unknown): string { const plugin: Plugin = decodePlugin(row); return plugin.slug; }
            """;
        Write("samples/wrong.ts", sample);
        await NodePackage.Api.CompileAsync(_folder, "--noEmit");
        Write("samples/wrong.ts", sample.Replace(right, wrong));
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => NodePackage.Api.CompileAsync(_folder, "--noEmit"));
        Assert.Contains("wrong.ts", failure.Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Each block is a module, named for the function that it exports.
    private void WriteProject()
    {
        Block[] blocks = [.. Document.BlocksOf("typescript")];
        Assert.NotEmpty(blocks);
        foreach (Block block in blocks)
        {
            Write($"samples/{Regex.Match(block.Text, @"export async function (\w+)").Groups[1].Value}.ts", block.Text);
        }

        string shared = Path.Combine(NodePackage.Shared.Folder, "src");
        foreach (string file in Directory.EnumerateFiles(shared, "*.ts", SearchOption.AllDirectories))
        {
            Write(Path.Combine("shared", Path.GetRelativePath(shared, file)), File.ReadAllText(file));
        }

        Write("package.json", """{ "type": "module" }""");
        Write("js/node_modules/@skillstash/shared/package.json", """{ "type": "module", "main": "index.js" }""");
        Write("js/node_modules/@skillstash/shared/index.js", """export * from "../../../shared/index.js";""");
        Write("tsconfig.json", $$"""
            {
              "compilerOptions": {
                "target": "ES2022", "module": "ES2022", "moduleResolution": "Bundler", "lib": ["ES2022"], "rootDir": ".", "outDir": "js",
                "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true, "noUnusedLocals": true,
                "verbatimModuleSyntax": true, "types": ["workers-types"],
                "typeRoots": [{{JsonSerializer.Serialize(Path.Combine(NodePackage.Api.Folder, "node_modules", "@cloudflare"))}}],
                "paths": { "@skillstash/shared": ["./shared/index.ts"] }
              },
              "include": ["samples", "shared"]
            }
            """);
        Write("wrangler.json", """
            {
              "name": "samples", "compatibility_date": "2026-04-01",
              "d1_databases": [{ "binding": "DB", "database_name": "samples", "database_id": "00000000-0000-0000-0000-000000000000" }]
            }
            """);
        Write("toolchain.json", JsonSerializer.Serialize(Path.Combine(NodePackage.Api.Folder, "package.json")));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
