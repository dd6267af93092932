using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>A table that ALTER TABLE changes in place.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Dropped">The columns that go.</param>
/// <param name="Added">The columns that come.</param>
/// <param name="Target">The CREATE TABLE that says what the new columns are.</param>
internal sealed record TableAlteration(string Table, IReadOnlyList<string> Dropped, IReadOnlyList<string> Added, string Target)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Dropped.Count + Added.Count == 0;

    /// <summary>The statements, without their semicolons.</summary>
    public IReadOnlyList<string> Statements { get; } =
    [
        .. Dropped.Select(column => $"ALTER TABLE {Quote(Table)} DROP COLUMN {Quote(column)}"),
        .. Added.Select(column => PortableSql.AddColumn(Target, column)!),
    ];
}
