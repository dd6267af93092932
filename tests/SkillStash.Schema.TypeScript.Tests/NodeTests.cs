using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>The emitted decoders and encoders at work: in Node, and against D1's own engine.</summary>
public sealed class NodeTests
{
    [Theory]
    [InlineData("kinds", "columns.test.mjs")]
    [InlineData("kinds", "times.test.mjs")]
    [InlineData("registry", "registry.test.mjs")]
    [InlineData("clashes", "clashes.test.mjs")]
    public async Task Script_passes(string schema, string script)
    {
        using var project = new EmittedProject(Schemas.Model(schema));
        await project.CompileAsync();
        await NodePackage.Shared.RunAsync(project.Folder, "--test", Path.Combine(Schemas.TestFolder, "Scripts", script));
    }

    [Theory]
    [InlineData("kinds", "kinds.d1.mjs")]
    [InlineData("registry", "registry.d1.mjs")]
    [InlineData("hostile", "hostile.d1.mjs")]
    [InlineData("generated", "generated.d1.mjs")]
    public async Task Rows_pass_through_D1(string schema, string script)
    {
        using var project = new EmittedProject(Schemas.Model(schema));
        await project.CompileAsync();
        project.Write("wrangler.json", EmittedProject.WranglerConfiguration);
        await NodePackage.Api.RunAsync(project.Folder, "--test", Path.Combine(Schemas.TestFolder, "Scripts", script));
    }
}
