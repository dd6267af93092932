namespace SkillStash.Schema.Compiler.Model;

/// <summary>What <c>@name</c> says of one value of an enum.</summary>
/// <param name="Text">The value, exactly as stored.</param>
/// <param name="Name">The name of the enum's member.</param>
public sealed record MemberName(string Text, string Name);
