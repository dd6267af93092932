using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>A thing that is compared: what it is called, what tells it from others, and what is said of it.</summary>
/// <param name="Name">The name for people.</param>
/// <param name="Identity">What pairs it with its like in the other schema.</param>
/// <param name="Facts">What is said of it.</param>
internal sealed record Subject(string Name, string Identity, IReadOnlyList<Fact> Facts);
