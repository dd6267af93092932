using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Keeps the highest id that an AUTOINCREMENT table has ever given, which may be higher than that of any row left (autoinc).</summary>
internal static class SequenceCopy
{
    public static IEnumerable<string> Statements(TableModel old, TableModel @new, string into) => !old.AutoIncrement || !@new.AutoIncrement ? [] :
    [
        $"DELETE FROM sqlite_sequence WHERE name = {Literal(into)}",
        $"INSERT INTO sqlite_sequence (name, seq)\nSELECT {Literal(into)}, seq FROM sqlite_sequence WHERE name = {Literal(old.Name)}",
    ];
}
