using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>An enum for a closed set of texts.</summary>
/// <param name="Type">The enum's name.</param>
/// <param name="Field">The static field that maps it to text.</param>
/// <param name="Members">The members, in the order of <paramref name="Texts"/>.</param>
/// <param name="Texts">The texts exactly as stored.</param>
/// <param name="Origin">Where it comes from: <c>agents.type</c>.</param>
public sealed record CSharpEnum(
    string Type,
    string Field,
    EquatableArray<string> Members,
    EquatableArray<string> Texts,
    string Origin)
{
    /// <summary>The struct that stands for a member by its text.</summary>
    public string TextType => $"{Type}Text";
}
