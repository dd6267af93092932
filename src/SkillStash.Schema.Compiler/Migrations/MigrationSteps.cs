using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>
/// Puts the work in an order that keeps every row while foreign keys are on, as they always are on D1: nothing is dropped while a
/// row still refers to it.
/// </summary>
internal sealed class MigrationSteps(SchemaModel before, SchemaModel after, MigrationWork work)
{
    private readonly List<MigrationStep> _steps = [];

    public IReadOnlyList<MigrationStep> Order()
    {
        if (work.Rebuilt.Count > 0 || work.Dropped.Count > 0)
        {
            Add("Foreign keys are checked when the migration ends: until then tables are without their parents.", "PRAGMA defer_foreign_keys = on");
        }

        DropDependents();
        CreateTables();
        foreach (TableAlteration alteration in work.Altered.Values.OrderBy(static alteration => alteration.Table, StringComparer.Ordinal))
        {
            Add($"Change {alteration.Table} in place.", alteration.Statements);
        }

        RebuildTables();
        SwapTables();
        Add("Indexes.", work.CreatedIndexes.Select(static entry => PortableSql.Statement(entry.Index.Sql!)));
        Add("Views.", work.CreatedViews.Select(static view => PortableSql.Statement(view.Sql)));
        CreateVirtual();
        Add("Triggers.", work.CreatedTriggers.Select(static trigger => PortableSql.Statement(trigger.Sql)));
        return _steps;
    }

    private void DropDependents()
    {
        Add("Triggers that go, or name a table that changes; the latter come back at the end.", before.Triggers
            .Where(trigger => work.Triggers.Contains(trigger.Name)).Select(static trigger => $"DROP TRIGGER {Quote(trigger.Name)}"));
        Add("Views that go, or name a table that changes; the latter come back at the end.", before.Views
            .Where(view => work.Views.Contains(view.Name)).Select(static view => $"DROP VIEW {Quote(view.Name)}"));
        Add("Indexes that go or change.", work.DroppedIndexes.Select(static index => $"DROP INDEX {Quote(index)}"));
    }

    private void CreateTables()
    {
        foreach (TableModel table in work.Added.Where(table => table.Module is null && before.Table(table.Name) is null))
        {
            Add($"New table {table.Name}.", PortableSql.Statement(table.Sql));
        }
    }

    private void RebuildTables()
    {
        foreach (TableRebuild rebuild in work.Rebuilt)
        {
            Add(Reason(rebuild),
            [
                PortableSql.Statement(rebuild.Temporary.Sql),
                .. rebuild.EarlyIndexes.Select(static index => PortableSql.Statement(index.Sql!)),
            ]);
        }

        foreach (TableRebuild rebuild in work.Rebuilt)
        {
            Add($"The rows of {rebuild.Old.Name}.",
            [
                RowCopy.Statement(rebuild.Old, rebuild.New, rebuild.Temporary.Name),
                .. SequenceCopy.Statements(rebuild.Old, rebuild.New, rebuild.Temporary.Name),
            ]);
        }

        foreach ((TableModel old, TableModel @new) in Virtual(VirtualContent.Copied))
        {
            TableModel temporary = new RebuildForms(before, after).Of([old.Name])[0].Temporary;
            Add($"{old.Name} is made anew: a virtual table cannot be altered.",
                PortableSql.Statement(temporary.Sql), RowCopy.Statement(old, @new, temporary.Name),
                $"DROP TABLE {Quote(old.Name)}", $"ALTER TABLE {Quote(temporary.Name)} RENAME TO {Quote(@new.Name)}");
        }
    }

    private string Reason(TableRebuild rebuild) => work.Diff.Find(ObjectKind.Table, rebuild.New.Name) is not null
        ? $"{rebuild.New.Name} is made anew: ALTER TABLE cannot make this change."
        : $"{rebuild.New.Name} is made anew as it is: it refers to a table that is dropped below, which would delete or change its rows.";

    /// <summary>
    /// Children first, so that no ON DELETE finds a row to act on. The new table takes its place at once: in a cycle old tables still
    /// refer to the one that goes, and SQLite drops no table while one that it would have to act on lacks a parent.
    /// </summary>
    private void SwapTables()
    {
        const string Places = "Each new table takes the place of the old one, children first: dropping a table deletes its rows, and ON DELETE would act on "
            + "whatever refers to them. RENAME rewrites the references between the new ones.";
        Dictionary<string, TableRebuild> rebuilt = work.Rebuilt.ToDictionary(static rebuild => rebuild.Old.Name, SqlNames.Comparer);
        var statements = new List<string>();
        foreach (IReadOnlyList<string> circle in work.Graph.ChildrenFirst(rebuilt.Keys.Concat(work.Dropped.Select(static table => table.Name))))
        {
            statements.AddRange(circle.SelectMany(name => Untied(before.Table(name)!)));
            if (circle.Count > 1)
            {
                Add(Places, statements.ToArray());
                Add("These tables refer to each other: their rows, which have been copied or are to go, leave together.",
                    circle.Select(static name => $"DELETE FROM {Quote(name)}"));
                statements.Clear();
            }

            statements.AddRange(circle.Where(rebuilt.ContainsKey).SelectMany(name => new[]
            {
                $"DROP TABLE {Quote(name)}",
                $"ALTER TABLE {Quote(rebuilt[name].Temporary.Name)} RENAME TO {Quote(rebuilt[name].New.Name)}",
            }));
            statements.AddRange(circle.Where(name => !rebuilt.ContainsKey(name)).OrderBy(name => work.Graph.Refers(name, name) ? 0 : 1)
                .Select(static name => $"DROP TABLE {Quote(name)}"));
        }

        Add(rebuilt.Count > 0 ? Places : "Tables that go, children first.", statements);
        foreach (TableModel table in work.Added.Where(table => table.Module is null && before.Table(table.Name) is not null))
        {
            Add($"Table {table.Name} in place of the virtual one.", PortableSql.Statement(table.Sql));
        }
    }

    /// <summary>
    /// Where ON DELETE SET NULL meets NOT NULL, no row that others refer to can be deleted. In a table that refers to itself each row is
    /// made to refer to none but itself. A key that matches no columns of its parent binds no row.
    /// </summary>
    private static IEnumerable<string> Untied(TableModel table) => table.ForeignKeys
        .Where(key => SqlNames.Same(key.Table, table.Name) && key.OnDelete is ForeignKeyAction.SetNull or ForeignKeyAction.SetDefault
            && key.Columns.Any(pair => table.Column(pair.From) is { NotNull: true }))
        .Select(key => key.Columns.Select((pair, i) => (pair.From, To: pair.To ?? table.PrimaryKey.ElementAtOrDefault(i))).ToArray())
        .Where(static pairs => pairs.All(static pair => pair.To is not null))
        .Select(pairs => $"UPDATE {Quote(table.Name)} SET {string.Join(", ", pairs.Select(static pair => $"{Quote(pair.From)} = {Quote(pair.To!)}"))}");

    /// <summary>Late, because an index may be built from a view, or from a table that has just taken its place.</summary>
    private void CreateVirtual()
    {
        foreach (TableModel table in work.Added.Where(static table => table.Module is not null))
        {
            Add($"New virtual table {table.Name}.", [PortableSql.Statement(table.Sql), .. Fill(table, table)]);
        }

        foreach ((TableModel old, TableModel @new) in Virtual(VirtualContent.Rebuilt, VirtualContent.None, VirtualContent.Lost))
        {
            Add($"{old.Name} is made anew: a virtual table cannot be altered.",
                [$"DROP TABLE {Quote(old.Name)}", PortableSql.Statement(@new.Sql), .. Fill(old, @new)]);
        }
    }

    private static IEnumerable<string> Fill(TableModel old, TableModel @new) => VirtualTables.Content(old, @new) == VirtualContent.Rebuilt
        ? [$"INSERT INTO {Quote(@new.Name)} ({Quote(@new.Name)}) VALUES ('rebuild')"]
        : [];

    private IEnumerable<(TableModel Old, TableModel New)> Virtual(params VirtualContent[] contents) => work.Virtual
        .Select(old => (old, after.Table(old.Name)!)).Where(pair => contents.Contains(VirtualTables.Content(pair.old, pair.Item2)));

    private void Add(string comment, params IEnumerable<string> statements)
    {
        EquatableArray<string> all = statements.ToEquatableArray();
        if (all.Count > 0)
        {
            _steps.Add(new MigrationStep(comment, all));
        }
    }
}
