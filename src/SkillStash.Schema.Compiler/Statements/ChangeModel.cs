using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>The UPDATE of a row's columns that are given: its text consists of constant parts, joined by which are.</summary>
/// <param name="Start">What stands before the assignments.</param>
/// <param name="Assignments">One for each column that can be changed, with one parameter each.</param>
/// <param name="End">What stands behind them; it takes the key.</param>
/// <param name="ExistsSql">Says whether the row is there, where nothing is given.</param>
public sealed record ChangeModel(string Start, EquatableArray<ColumnAssignment> Assignments, string End, string ExistsSql);
