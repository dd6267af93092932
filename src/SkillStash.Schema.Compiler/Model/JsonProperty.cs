namespace SkillStash.Schema.Compiler.Model;

/// <summary>A property of a JSON object shape.</summary>
/// <param name="Name">The name in the JSON.</param>
/// <param name="Shape">The shape of its value.</param>
/// <param name="IsOptional">Whether the property may be absent (<c>name?: T</c>).</param>
public sealed record JsonProperty(string Name, JsonShape Shape, bool IsOptional);
