using Xunit;

namespace SkillStash.Schema.Cli.Tests.Growth;

/// <summary>Tests that count what the whole process does run by themselves.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class GrowthCollection
{
    public const string Name = "Growth";
}
