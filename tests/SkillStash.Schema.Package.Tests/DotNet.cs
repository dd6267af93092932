using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>Runs <c>dotnet</c> as its own process.</summary>
internal static class DotNet
{
    /// <summary>Runs a command and returns what it printed.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="exitCode">The exit code that it must have.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    public static Task<string> RunAsync(string folder, int exitCode, params string[] arguments) =>
        StartAsync("dotnet", folder, exitCode, arguments);

    /// <summary>Runs any program and returns what it printed.</summary>
    public static async Task<string> StartAsync(string program, string folder, int exitCode, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // No server outlives the test: it would keep the files of the packages open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string log = await output + await error;
        Assert.True(process.ExitCode == exitCode, $"{program} {string.Join(' ', arguments)}{Environment.NewLine}{log}");
        return log;
    }
}
