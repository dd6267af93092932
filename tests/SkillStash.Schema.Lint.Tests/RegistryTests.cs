using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Lint.Tests;

/// <summary>The registry's own SQL is clean, for D1 too.</summary>
public sealed class RegistryTests
{
    [Fact]
    public void Schema_is_clean() => Assert.Empty(Linted.Schema(File.ReadAllText(Repository.SchemaSql), SchemaProfile.D1));

    [Fact]
    public void Migrations_and_seed_data_are_clean()
    {
        IEnumerable<string> scripts = Directory.GetFiles(Path.Combine(Repository.Root, "workers", "api", "migrations"), "*.sql")
            .Append(Path.Combine(Repository.Root, "workers", "api", "seed.sql"));
        Assert.Empty(scripts.SelectMany(static path => SchemaLinter.LintScript(new SourceText(File.ReadAllText(path), path), SchemaProfile.D1)));
    }
}
