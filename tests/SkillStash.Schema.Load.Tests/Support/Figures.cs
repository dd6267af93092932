using System;
using Xunit;

namespace SkillStash.Schema.Load.Tests;

/// <summary>What a load has counted, for the test's report and for whoever watches the run.</summary>
internal static class Figures
{
    public static void Write(string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            Console.Out.WriteLine(line);
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        }
    }
}
