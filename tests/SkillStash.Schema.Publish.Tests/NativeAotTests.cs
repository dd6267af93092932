using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace SkillStash.Schema.Publish.Tests;

/// <summary>A consumer published as a native executable builds without a warning and runs.</summary>
public sealed class NativeAotTests(ITestOutputHelper output)
{
    private static readonly string Project = Path.Combine(SourceDirectory(), "..", "AotConsumer", "AotConsumer.csproj");

    [Fact]
    public async Task Consumer_publishes_without_a_warning_and_runs()
    {
        if (!HasLinker())
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is null, "NativeAOT links with clang or gcc, and neither is installed.");
        }

        string directory = Directory.CreateTempSubdirectory("aot-consumer").FullName;
        try
        {
            string log = await Run(
                "dotnet", "publish", Project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Path.Combine(directory, "out"),
                "--artifacts-path", Path.Combine(directory, "artifacts"), "-nodeReuse:false");
            Assert.DoesNotContain("warning", log);

            string executable = Path.Combine(directory, "out", "AotConsumer");
            Assert.Equal("all of it holds", (await Run(executable)).Trim());
            output.WriteLine($"{new FileInfo(executable).Length / 1024.0 / 1024.0:F1} MB");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<string> Run(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> standard = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        string log = await standard + await error;
        Assert.True(process.ExitCode == 0, log);
        return log;
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, "clang")) || File.Exists(Path.Combine(directory, "gcc")));

    private static string SourceDirectory([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
