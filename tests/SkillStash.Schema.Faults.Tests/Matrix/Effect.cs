using System.Collections.Generic;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>What a call changes in the file.</summary>
internal sealed record Effect(IReadOnlyCollection<string> Removed, IReadOnlyCollection<string> Added)
{
    public static readonly Effect None = new([], []);

    public void ApplyTo(HashSet<string> stored)
    {
        stored.ExceptWith(Removed);
        stored.UnionWith(Added);
    }
}
