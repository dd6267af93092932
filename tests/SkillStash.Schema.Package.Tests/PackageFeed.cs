using System;
using System.IO;
using System.Security;
using System.Threading.Tasks;
using SkillStash.Schema.Packages.Tests;
using SkillStash.Schema.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace SkillStash.Schema.Packages.Tests;

/// <summary>A folder with all packages, freshly packed, and place for consumers beside it, outside the repository.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>A version that no feed but this one has.</summary>
    public const string Version = "0.0.0-packed";

    private readonly string _root = Directory.CreateTempSubdirectory("skillstash-package-").FullName;

    /// <summary>The folder of the packages.</summary>
    public string Folder => Path.Combine(_root, "feed");

    /// <summary>An empty folder in which the feed is known.</summary>
    public string Consumer(string name) => Directory.CreateDirectory(Path.Combine(_root, "consumers", name)).FullName;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The outputs that other tests run from stay as they are: packing builds in a folder of its own.
        foreach (string project in new[] { "SkillStash.Schema", "SkillStash.Schema.Cli", "SkillStash.Schema.Compiler", "SkillStash.Schema.Sqlite" })
        {
            await DotNet.RunAsync(
                Path.Combine(Repository.Root, "src", project), 0, "pack", "-c", "Release", "-p:Version=" + Version,
                "--artifacts-path", Path.Combine(_root, "artifacts"), "-o", Folder);
        }

        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "consumers")).FullName, "NuGet.config"), Configuration());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    // Packages are unpacked here and not into the machine's folder, which serves those that it has already.
    private string Configuration() => $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{SecurityElement.Escape(Folder)}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{SecurityElement.Escape(MachinePackages())}" />
          </fallbackPackageFolders>
          <config>
            <add key="globalPackagesFolder" value="{SecurityElement.Escape(Path.Combine(_root, "packages"))}" />
          </config>
        </configuration>
        """;

    private static string MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.CreateDirectory(folder).FullName;
    }
}
