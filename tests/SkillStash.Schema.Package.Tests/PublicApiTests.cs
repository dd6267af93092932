using System;
using System.IO;
using PublicApiGenerator;
using SkillStash.Schema.Sqlite.Migrations;
using SkillStash.Schema.Testing;
using Xunit;

namespace SkillStash.Schema.Packages.Tests;

/// <summary>What users of the package can call: a change of it is a change of the snapshot, seen in review.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData(typeof(SchemaDatabase))]
    [InlineData(typeof(MigrationSet))]
    public void Library_of(Type type) => Snapshot.Match(
        Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Package.Tests", "Snapshots"),
        type.Assembly.GetName().Name + ".api",
        "txt",
        type.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
