using System;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>A child process is ended for its silence, and never for the time that it takes.</summary>
public sealed class ChildProcessTests
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task One_that_goes_on_is_waited_for()
    {
        const string Script = "let n = 0; const timer = setInterval(() => { console.log(n); if (++n === 30) clearInterval(timer); }, 500);";
        (int exitCode, string output) = await RunAsync(Script);
        Assert.Equal(0, exitCode);
        Assert.EndsWith("\n29\n", output);
    }

    [Fact]
    public async Task One_that_hangs_is_ended_and_what_it_said_is_kept()
    {
        (int exitCode, string output) = await RunAsync("console.log('before'); console.error('and this'); setInterval(() => {}, 1000);");
        Assert.Equal(CommandLine.Hung, exitCode);
        Assert.StartsWith("before\nand this\nnode printed nothing for ", output);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string script)
    {
        await NodePackage.Api.RequireAsync();
        return (await CommandLine.RunAsync(".", "node", ["-e", script], Silence))!.Value;
    }
}
