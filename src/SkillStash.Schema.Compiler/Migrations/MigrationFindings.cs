using System.Collections.Generic;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Collects what to know of a migration.</summary>
/// <param name="before">The schema that the database has, under its new names.</param>
/// <param name="after">The schema that is wanted.</param>
/// <param name="names">What is called otherwise in the database.</param>
/// <param name="work">What has to be done.</param>
internal sealed class MigrationFindings(SchemaModel before, SchemaModel after, PresentNames names, MigrationWork work)
{
    public IEnumerable<MigrationFinding> Find(IReadOnlyList<MigrationStep> steps) =>
        Losses().Concat(Orphans()).Concat(Risks()).Concat(RenameCandidates.Findings(before, after, names)).Concat(Appended()).Concat(Limits(steps));

    private IEnumerable<MigrationFinding> Losses() => work.Dropped.Where(static table => table.Module is null).Select(DataLoss.OfTable)
        .Concat(Changed().SelectMany(static pair => DataLoss.Between(pair.Old, pair.New)))
        .Concat(work.Virtual.Concat(work.Dropped.Where(static table => table.Module is not null))
            .Where(table => (after.Table(table.Name) is not { Module: not null } @new ? VirtualTables.Content(table, table) : VirtualTables.Content(table, @new))
                is var content && (content == VirtualContent.Lost || (content == VirtualContent.Copied && !work.Virtual.Contains(table))))
            .Select(static table => new MigrationFinding(
                MigrationRules.Destructive, $"The rows of virtual table '{table.Name}' are lost: its texts are kept nowhere else.", table.Name, null)));

    /// <summary>A table cannot keep its rows while its parent goes: SQLite refuses every change of a table whose parent is missing.</summary>
    private IEnumerable<MigrationFinding> Orphans() => work.Rebuilt.SelectMany(rebuild => rebuild.New.ForeignKeys
        .Where(key => work.Dropped.Any(table => SqlNames.Same(table.Name, key.Table)) && after.Table(key.Table) is null)
        .Select(key => new MigrationFinding(
            MigrationRules.Impossible,
            $"Table '{rebuild.New.Name}' refers to '{key.Table}', which the schema no longer has; take the foreign key out of '{rebuild.New.Name}'.",
            rebuild.New.Name,
            key.Columns[0].From)));

    /// <summary>A table that stays as it is may still get a unique index, or lose what a foreign key found in its parent.</summary>
    private IEnumerable<MigrationFinding> Risks()
    {
        var foreignKeys = new ForeignKeyRisks(before, after, names);
        return after.Tables.Where(static table => table.Module is null)
            .SelectMany(table => before.Table(table.Name) is not { Module: null } old ? []
                : new FullTableRisks(old, table, names).Find().Concat(foreignKeys.Of(old, table)));
    }

    /// <summary>Columns that ALTER TABLE puts behind others that the schema has after them.</summary>
    private IEnumerable<MigrationFinding> Appended() =>
        from alteration in work.Altered.Values
        let table = after.Table(alteration.Table)!
        from column in alteration.Added
        where table.Columns.SkipWhile(each => each.Name != column).Any(each => !alteration.Added.Contains(each.Name))
        select new MigrationFinding(
            MigrationRules.Appended,
            $"Column '{column}' is added at the end of '{table.Name}', not where the schema has it: so the table, and those that refer to it, need no rebuild. "
            + "The order matters to SELECT * and to INSERT without column names only; --exact-order makes it that of the schema.",
            table.Name,
            column);

    private IEnumerable<MigrationFinding> Limits(IReadOnlyList<MigrationStep> steps) => after.Tables
        .Where(table => table.Columns.Count > D1Limits.Columns && work.Diff.Changes.Any(change => SqlNames.Same(change.Name, table.Name)))
        .Select(static table => new MigrationFinding(
            MigrationRules.HostLimit, $"Table '{table.Name}' has {table.Columns.Count} columns; D1 takes {D1Limits.Columns}.", table.Name, null))
        .Concat(steps.SelectMany(static step => step.Statements.Where(static sql => Encoding.UTF8.GetByteCount(sql) > D1Limits.StatementBytes)
            .Select(_ => new MigrationFinding(
                MigrationRules.HostLimit, $"A statement is longer than the {D1Limits.StatementBytes} bytes that D1 takes: {step.Comment}", null, null))));

    private IEnumerable<(TableModel Old, TableModel New)> Changed() => work.Diff.Changes
        .Where(change => change.Kind == ObjectKind.Table && change.Change == ChangeKind.Changed)
        .Select(change => (Old: before.Table(change.Name)!, New: after.Table(change.Name)!))
        .Where(static pair => pair.Old.Module is null && pair.New.Module is null);
}
