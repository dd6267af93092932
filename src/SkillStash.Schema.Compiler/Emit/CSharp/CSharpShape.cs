using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A record for the objects in a JSON column.</summary>
/// <param name="Type">The record's name.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Others">The property with what the shape does not name: <c>OtherProperties</c>.</param>
/// <param name="Origin">Where it comes from: <c>plugins.tags</c>.</param>
public sealed record CSharpShape(string Type, EquatableArray<CSharpColumn> Properties, string Others, string Origin);
