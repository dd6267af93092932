using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>Which files the packages hold.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string Snapshots = Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Package.Tests", "Snapshots");

    [Theory]
    [InlineData("SkillStash.Schema", "nupkg")]
    [InlineData("SkillStash.Schema", "snupkg")]
    [InlineData("SkillStash.Schema.Compiler", "nupkg")]
    [InlineData("SkillStash.Schema.Sqlite", "nupkg")]
    [InlineData("SkillStash.Schema.Sqlite", "snupkg")]
    [InlineData("SkillStash.Schema.Tool", "nupkg")]
    public void Package_holds(string id, string extension)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{PackageFeed.Version}.{extension}"));
        IEnumerable<string> files = package.Entries.Select(static entry => Shortened(entry.FullName)).Distinct()
            .Where(static file => !IsContainer(file)).Order(StringComparer.Ordinal);
        Snapshot.Match(Snapshots, $"{id}.{extension}", "txt", string.Join('\n', files) + "\n");
    }

    [Theory]
    [InlineData("SkillStash.Schema", "Microsoft.Data.Sqlite")]
    [InlineData("SkillStash.Schema.Compiler")]
    [InlineData("SkillStash.Schema.Sqlite", "SkillStash.Schema.Compiler", "Microsoft.Data.Sqlite")]
    public void Package_depends_on_nothing_but(string id, params string[] dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{PackageFeed.Version}.nupkg"));
        using var reader = new StreamReader(package.GetEntry(id + ".nuspec")!.Open());
        Assert.Equal(dependencies, Regex.Matches(reader.ReadToEnd(), "<dependency id=\"(.*?)\"").Select(static found => found.Groups[1].Value));
    }

    // A page for each diagnostic, and SQLite for each platform, are one line each: tests of their own hold those.
    private static string Shortened(string file) => file switch
    {
        _ when file.StartsWith("docs/diagnostics/", StringComparison.Ordinal) => "docs/diagnostics/*",
        _ when file.Contains("/runtimes/", StringComparison.Ordinal) => file[..file.IndexOf("/runtimes/", StringComparison.Ordinal)] + "/runtimes/*",
        _ => file,
    };

    // What every package has, in names that differ each time.
    private static bool IsContainer(string file) => file is "_rels/.rels" or "[Content_Types].xml" || file.StartsWith("package/", StringComparison.Ordinal);
}
