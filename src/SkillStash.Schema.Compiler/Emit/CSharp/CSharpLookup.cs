using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A look-up with the C# of its parameters.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Parameters">The columns that must equal the parameters, in order.</param>
public sealed record CSharpLookup(StatementModel Statement, EquatableArray<CSharpColumn> Parameters);
