using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using SkillStash.Registry;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Api.Tests;

/// <summary>A client in TypeScript, written against the emitted types, run by Node against the API.</summary>
public sealed class ClientTests
{
    private static readonly string Scripts = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Api.Tests", "Client");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("values")]
    [InlineData("pages")]
    [InlineData("refusals")]
    public async Task Script_passes(string script)
    {
        using EmittedProject project = Project("node.d.ts", "registry.ts", script + ".ts");
        await project.CompileAsync();
        using var db = RegistryDatabase.Open(":memory:");
        db.CreateSchema();
        await using WebApplication app = RegistryApi.Create(db);
        await app.StartAsync(Stop);
        await NodePackage.Shared.RunAsync(project.Folder, Path.Combine("js", "client", script + ".js"), app.Urls.Single());
    }

    [Fact]
    public async Task Mistakes_of_a_client_do_not_compile()
    {
        await NodePackage.Shared.RequireAsync();
        using EmittedProject project = Project("registry.ts", "mistakes.ts");
        IEnumerable<int> marked = File.ReadLines(Path.Combine(Scripts, "mistakes.ts")).Index()
            .Where(static line => line.Item.Contains("; // wrong: "))
            .Select(static line => line.Index + 1);
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => project.CompileAsync("--noEmit"));
        MatchCollection errors = Regex.Matches(failure.Message, @"^(\S+)\((\d+),\d+\): error TS\d+", RegexOptions.Multiline);
        Assert.All(errors, static error => Assert.Equal("client/mistakes.ts", error.Groups[1].Value));
        Assert.Equal(marked, errors.Select(static error => int.Parse(error.Groups[2].Value)).Distinct());
    }

    private static EmittedProject Project(params string[] scripts)
    {
        var project = new EmittedProject(SchemaCompiler.Compile(new SourceText(File.ReadAllText(Repository.SchemaSql))).Model);
        foreach (string script in scripts)
        {
            project.Write($"client/{script}", File.ReadAllText(Path.Combine(Scripts, script)));
        }

        return project;
    }
}
