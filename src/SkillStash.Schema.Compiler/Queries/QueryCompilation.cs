using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What came of compiling a file of named queries.</summary>
/// <param name="Path">The file.</param>
/// <param name="Queries">Those that SQLite would run, in the order of the file.</param>
/// <param name="Diagnostics">All findings, in the order of their places.</param>
public sealed record QueryCompilation(string Path, EquatableArray<StatementModel> Queries, EquatableArray<Diagnostic> Diagnostics);
