using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Fails with every finding in full, where a collection assertion would cut them short.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<string?> findings)
    {
        string[] found = findings.OfType<string>().ToArray();
        Assert.True(found.Length == 0, $"{found.Length} findings:\n{string.Join("\n", found.Take(50))}");
    }
}
