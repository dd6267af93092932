using System.IO;
using PublicApiGenerator;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>What users of the package can call: a change of it is a change of the snapshot, seen in review.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Runtime_library() => Snapshot.Match(
        Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Package.Tests", "Snapshots"),
        "SkillStash.Schema.api",
        "txt",
        typeof(SchemaDatabase).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
