namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>What the project says of the C# to emit.</summary>
/// <param name="Namespace">The namespace of all emitted types; empty for the global one.</param>
/// <param name="DatabaseName">The name of the class that opens the database.</param>
public sealed record CSharpOptions(string Namespace, string DatabaseName);
