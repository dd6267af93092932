using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>What has to be done with each table, index, view and trigger.</summary>
internal sealed class MigrationWork
{
    private readonly SchemaModel _before;
    private readonly SchemaModel _after;

    private readonly ColumnOrder _order;

    public MigrationWork(SchemaModel before, SchemaModel after, ColumnOrder order)
    {
        (_before, _after, _order) = (before, after, order);
        Diff = SchemaDiffer.Compare(before, after, order);
        TableModel[] changed = [.. Of(ObjectKind.Table, ChangeKind.Changed).Select(name => before.Table(name)!)];
        HashSet<string> replaced = Names(changed.Where(table => !SqlNames.Same(table.Module, after.Table(table.Name)!.Module)).Select(static table => table.Name));
        Added = [.. after.Tables.Where(table => before.Table(table.Name) is null || replaced.Contains(table.Name))];
        Dropped = [.. before.Tables.Where(table => after.Table(table.Name) is null || replaced.Contains(table.Name))];
        Virtual = [.. changed.Where(table => table.Module is not null && !replaced.Contains(table.Name))];

        TableModel[] ordinary = [.. changed.Where(table => table.Module is null && !replaced.Contains(table.Name))];
        Altered = Alterations(ordinary);
        Graph = Graphed();
        HashSet<string> rebuilt = Graph.Closure(ordinary.Select(static table => table.Name).Where(name => !Altered.ContainsKey(name))
            .Concat(Dropped.Select(static table => table.Name)));
        rebuilt.ExceptWith(Dropped.Select(static table => table.Name));
        foreach (string table in rebuilt)
        {
            Altered.Remove(table);
        }

        Rebuilt = new RebuildForms(before, after).Of(Graph.ParentsFirst(after.Tables.Select(static table => table.Name).Where(rebuilt.Contains)));
        HashSet<string> touched = Names(Rebuilt.Select(static rebuild => rebuild.New.Name)
            .Concat(Dropped.Concat(Virtual).Select(static table => table.Name))
            .Concat(Altered.Values.Where(static alteration => alteration.Dropped.Count > 0).Select(static alteration => alteration.Table)));
        (Views, Triggers) = touched.Count == 0 ? (Names([]), Names([])) : StoredObjects.Mentioning(before, touched);
        Views.UnionWith(Gone(ObjectKind.View));
        Triggers.UnionWith(Gone(ObjectKind.Trigger));
        Triggers.UnionWith(before.Triggers.Where(trigger => Views.Contains(trigger.Table)).Select(static trigger => trigger.Name));
    }

    public SchemaDiff Diff { get; }

    /// <summary>New tables.</summary>
    public IReadOnlyList<TableModel> Added { get; }

    /// <summary>Tables that go with all their rows.</summary>
    public IReadOnlyList<TableModel> Dropped { get; }

    /// <summary>Virtual tables that are rebuilt.</summary>
    public IReadOnlyList<TableModel> Virtual { get; }

    /// <summary>The tables that ALTER TABLE changes in place, by name.</summary>
    public Dictionary<string, TableAlteration> Altered { get; }

    /// <summary>Tables that are rebuilt, each after those it refers to.</summary>
    public IReadOnlyList<TableRebuild> Rebuilt { get; }

    /// <summary>The foreign keys as they are while tables are dropped.</summary>
    public ReferenceGraph Graph { get; }

    /// <summary>The views that are dropped, to be created again or not.</summary>
    public HashSet<string> Views { get; }

    /// <summary>The triggers that are dropped.</summary>
    public HashSet<string> Triggers { get; }

    /// <summary>The indexes that are dropped by themselves, not with their table.</summary>
    public IEnumerable<string> DroppedIndexes
    {
        get
        {
            HashSet<string> early = Names(Rebuilt.SelectMany(static rebuild => rebuild.EarlyIndexes).Select(static index => index.Name));
            HashSet<string> gone = Names(Gone(ObjectKind.Index));
            HashSet<string> leaving = Names(Rebuilt.Select(static rebuild => rebuild.Old.Name).Concat(Dropped.Select(static table => table.Name)));
            return _before.Tables.SelectMany(table => table.Indexes.Where(index => index.Origin == IndexOrigin.CreateIndex
                && (early.Contains(index.Name) || (gone.Contains(index.Name) && !leaving.Contains(table.Name))))).Select(static index => index.Name);
        }
    }

    /// <summary>The indexes that are made once all tables are there.</summary>
    public IEnumerable<(TableModel Table, IndexModel Index)> CreatedIndexes
    {
        get
        {
            HashSet<string> early = Names(Rebuilt.SelectMany(static rebuild => rebuild.EarlyIndexes).Select(static index => index.Name));
            HashSet<string> fresh = Names(Made(ObjectKind.Index));
            HashSet<string> rebuilt = Names(Rebuilt.Select(static rebuild => rebuild.New.Name));
            return _after.Tables.SelectMany(table => table.Indexes
                .Where(index => index.Origin == IndexOrigin.CreateIndex && !early.Contains(index.Name) && (fresh.Contains(index.Name) || rebuilt.Contains(table.Name)))
                .Select(index => (table, index)));
        }
    }

    /// <summary>The views that are created, those that are dropped for a while among them.</summary>
    public IEnumerable<ViewModel> CreatedViews => _after.Views.Where(view => Views.Contains(view.Name) || Made(ObjectKind.View).Contains(view.Name));

    /// <summary>The triggers that are created, those that are dropped for a while among them.</summary>
    public IEnumerable<TriggerModel> CreatedTriggers =>
        _after.Triggers.Where(trigger => Triggers.Contains(trigger.Name) || Made(ObjectKind.Trigger).Contains(trigger.Name));

    private Dictionary<string, TableAlteration> Alterations(IEnumerable<TableModel> tables)
    {
        HashSet<string> gone = Names(Gone(ObjectKind.Index));
        var planner = new AlterPlanner(
            new SchemaModel
            {
                Tables = _before.Tables.Select(table => table with
                {
                    Indexes = table.Indexes.Where(index => !gone.Contains(index.Name)).ToEquatableArray(),
                }).ToEquatableArray(),
            },
            _after,
            _order);
        var alterations = new Dictionary<string, TableAlteration>(SqlNames.Comparer);
        foreach (TableModel table in tables)
        {
            if (planner.Plan(table) is { } alteration)
            {
                alterations.Add(table.Name, alteration);
            }
        }

        return alterations;
    }

    /// <summary>The foreign keys of both schemas. What ALTER TABLE has changed by then has the new ones only; a new table is empty.</summary>
    private ReferenceGraph Graphed()
    {
        var graph = new ReferenceGraph();
        foreach (TableModel table in _before.Tables.Where(table => !Altered.ContainsKey(table.Name))
            .Concat(_after.Tables.Where(table => _before.Table(table.Name) is not null)))
        {
            graph.Add(table);
        }

        return graph;
    }

    private IEnumerable<string> Of(ObjectKind kind, params ChangeKind[] changes) =>
        Diff.Changes.Where(change => change.Kind == kind && changes.Contains(change.Change)).Select(static change => change.Name);

    private IEnumerable<string> Gone(ObjectKind kind) => Of(kind, ChangeKind.Dropped, ChangeKind.Changed);

    private HashSet<string> Made(ObjectKind kind) => Names(Of(kind, ChangeKind.Added, ChangeKind.Changed));

    private static HashSet<string> Names(IEnumerable<string> names) => new(names, SqlNames.Comparer);
}
