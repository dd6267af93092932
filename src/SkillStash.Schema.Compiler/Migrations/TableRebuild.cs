using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>A table that is rebuilt: its new form is filled beside the old one, and swapped in.</summary>
/// <param name="Old">The table as it is.</param>
/// <param name="New">The table as it is to be.</param>
/// <param name="Temporary">The new table under its name for a while, its foreign keys naming the other new tables.</param>
/// <param name="EarlyIndexes">The unique indexes that foreign keys refer to: rows that refer to a table can only be copied once these are there.</param>
internal sealed record TableRebuild(TableModel Old, TableModel New, TableModel Temporary, IReadOnlyList<IndexModel> EarlyIndexes);
