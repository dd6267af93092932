using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Testing;

/// <summary>A folder with a package.json, whose packages are installed when a test first needs them.</summary>
/// <remarks>Where Node or the packages cannot be had, a test is skipped and says why; under CI it fails.</remarks>
internal sealed class NodePackage(string folder)
{
    // The proxy of wrangler's engine may trip over itself on a busy machine, before it has asked the engine: that is no answer.
    private const string BrokenProxy = "at SynchronousFetcher.fetch";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lazy<Task<string?>> _obstacle = new(() => InstallAsync(folder));

    public static NodePackage Shared { get; } = new(Path.Combine(Repository.Root, "packages", "shared"));

    public static NodePackage Api { get; } = new(Path.Combine(Repository.Root, "workers", "api"));

    public string Folder => folder;

    /// <summary>Skips the test, or fails it under CI, unless the packages are there.</summary>
    public async Task RequireAsync() => Prerequisite.Require(await _obstacle.Value is null, await _obstacle.Value ?? "");

    /// <summary>Runs Node on a script and its arguments; fails with what it printed unless it ends well.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(string workingFolder, params string[] arguments)
    {
        await RequireAsync();
        (int exitCode, string output) = (await CommandLine.RunAsync(workingFolder, "node", arguments))!.Value;
        if (exitCode != 0 && output.Contains(BrokenProxy, StringComparison.Ordinal))
        {
            (exitCode, output) = (await CommandLine.RunAsync(workingFolder, "node", arguments))!.Value;
        }

        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Runs an installed TypeScript compiler on a project.</summary>
    public Task CompileAsync(string project, params string[] options) =>
        RunAsync(project, [Path.Combine(folder, "node_modules", "typescript", "bin", "tsc"), "--project", project, .. options]);

    private static async Task<string?> InstallAsync(string folder)
    {
        using FileStream only = await LockAsync();
        if (IsInstalled(folder))
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

    // npm writes this file last.
    private static bool IsInstalled(string folder)
    {
        string mark = Path.Combine(folder, "node_modules", ".package-lock.json");
        return File.Exists(mark) && File.GetLastWriteTimeUtc(mark) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));
    }

    // Test assemblies run side by side, and npm ci begins by deleting what another may be installing.
    private static async Task<FileStream> LockAsync()
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Path.GetTempPath(), "skillstash-npm-ci.lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
