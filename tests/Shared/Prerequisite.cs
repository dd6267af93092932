using System;
using Xunit;

namespace SkillStash.Schema.Testing;

/// <summary>What a test needs of the machine.</summary>
internal static class Prerequisite
{
    /// <summary>Skips the test where the machine does not have it, and says why; under CI, where all is to be there, it fails.</summary>
    public static void Require(bool isThere, string otherwise)
    {
        Assert.SkipUnless(isThere || Environment.GetEnvironmentVariable("CI") == "true", otherwise);
        Assert.True(isThere, otherwise);
    }
}
