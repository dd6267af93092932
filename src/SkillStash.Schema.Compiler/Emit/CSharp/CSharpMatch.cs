using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>The record of what a search finds.</summary>
/// <param name="Type">The record's name: <c>NoteMatch</c>.</param>
/// <param name="Columns">Its columns: those of a row, and what the search adds.</param>
/// <param name="Search">The search.</param>
public sealed record CSharpMatch(string Type, EquatableArray<CSharpColumn> Columns, SearchModel Search);
