namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>The static field with the codec of a JSON column.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Type">The type it reads and writes.</param>
/// <param name="Expression">The expression that makes it.</param>
public sealed record CSharpCodec(string Field, string Type, string Expression);
