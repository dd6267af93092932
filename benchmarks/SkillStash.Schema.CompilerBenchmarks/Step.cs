using System;

namespace SkillStash.Schema.CompilerBenchmarks;

/// <summary>One thing to be timed.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Prepare">Brings about the state to start from; not timed.</param>
/// <param name="Act">What is timed.</param>
internal sealed record Step(string Name, Action Prepare, Action Act)
{
    /// <summary>A step that starts from nothing.</summary>
    public Step(string name, Action act)
        : this(name, static () => { }, act)
    {
    }
}
