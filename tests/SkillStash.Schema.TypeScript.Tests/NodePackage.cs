using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>A folder with a package.json, whose packages are installed when a test first needs them.</summary>
/// <remarks>Where Node or the packages cannot be had, a test is skipped and says why; under CI it fails.</remarks>
internal sealed class NodePackage(string folder)
{
    private readonly Lazy<Task<string?>> _obstacle = new(() => InstallAsync(folder));

    public static NodePackage Shared { get; } = new(Path.Combine(Repository.Root, "packages", "shared"));

    public static NodePackage Api { get; } = new(Path.Combine(Repository.Root, "workers", "api"));

    public string Folder => folder;

    /// <summary>Runs Node on a script and its arguments; fails with what it printed unless it ends well.</summary>
    public async Task RunAsync(string workingFolder, params string[] arguments)
    {
        if (await _obstacle.Value is { } obstacle)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", obstacle);
            Assert.Fail(obstacle);
        }

        (int exitCode, string output) = (await CommandLine.RunAsync(workingFolder, "node", arguments))!.Value;
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Runs an installed TypeScript compiler on a project.</summary>
    public Task CompileAsync(string project, params string[] options) =>
        RunAsync(project, [Path.Combine(folder, "node_modules", "typescript", "bin", "tsc"), "--project", project, .. options]);

    private static async Task<string?> InstallAsync(string folder)
    {
        // npm writes this file last.
        string mark = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (File.Exists(mark) && File.GetLastWriteTimeUtc(mark) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            return null;
        }

        (int ExitCode, string Output)? install = await CommandLine.RunAsync(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
        return install switch
        {
            null => "Node and npm are not installed, or not on the PATH.",
            { ExitCode: 0 } => null,
            { } failed => $"npm ci failed in {folder}: {failed.Output}",
        };
    }
}
