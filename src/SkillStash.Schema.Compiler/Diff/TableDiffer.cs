using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>Compares the tables of two schemas.</summary>
internal sealed class TableDiffer(SchemaModel before, SchemaModel after, ColumnOrder order)
{
    private static readonly TableModel Nothing = new() { Name = "", Sql = "" };

    /// <summary>The tables that differ: first those of the first schema, then what was added.</summary>
    public IEnumerable<ObjectDiff> Differences()
    {
        foreach (TableModel table in before.Tables)
        {
            TableModel? partner = after.Table(table.Name);
            if (partner is null)
            {
                yield return Diff(table, null, ChangeKind.Dropped);
            }
            else if (Diff(table, partner, ChangeKind.Changed) is { } changed && changed.Facts.Count + changed.Parts.Count > 0)
            {
                yield return changed;
            }
        }

        foreach (TableModel table in after.Tables.Where(table => before.Table(table.Name) is null))
        {
            yield return Diff(null, table, ChangeKind.Added);
        }
    }

    private ObjectDiff Diff(TableModel? old, TableModel? @new, ChangeKind change) => new(
        ObjectKind.Table,
        (old ?? @new)!.Name,
        null,
        change,
        Fact.Changes(Facts(old), Facts(@new)),
        Parts(Ordinary(old), Ordinary(@new)).ToEquatableArray());

    // What a virtual table is made of follows from its module and arguments.
    private static TableModel Ordinary(TableModel? table) => table is { Module: null } ? table : Nothing;

    private static IReadOnlyList<Fact> Facts(TableModel? table) => table is null ? [] :
    [
        Fact.Of("name", table.Name),
        Fact.Of("strict", table.Strict ? "STRICT" : null),
        Fact.Of("without rowid", table.WithoutRowId ? "WITHOUT ROWID" : null),
        new Fact("virtual", table.Module is null ? null : table.Sql, table.Canonical),
    ];

    private IEnumerable<PartDiff> Parts(TableModel old, TableModel @new) =>
        Diff(PartKind.Column, ColumnSubjects.Of(old), ColumnSubjects.Of(@new))
            .Concat(order == ColumnOrder.Any ? [] : Diff(PartKind.ColumnOrder, [ColumnSubjects.Order(old, @new)], [ColumnSubjects.Order(@new, old)]))
            .Concat(Diff(PartKind.PrimaryKey, ConstraintSubjects.PrimaryKey(old), ConstraintSubjects.PrimaryKey(@new)))
            .Concat(Diff(PartKind.Unique, ConstraintSubjects.Unique(old), ConstraintSubjects.Unique(@new)))
            .Concat(Diff(PartKind.ForeignKey, ConstraintSubjects.ForeignKeys(old, before), ConstraintSubjects.ForeignKeys(@new, after)))
            .Concat(Diff(PartKind.Check, ConstraintSubjects.Checks(old), ConstraintSubjects.Checks(@new)));

    private static IEnumerable<PartDiff> Diff(PartKind kind, IEnumerable<Subject> old, IEnumerable<Subject> @new) =>
        SubjectPairs.Different(old, @new).Select(pair => new PartDiff(
            kind,
            (pair.Before ?? pair.After)!.Name,
            SubjectPairs.Kind(pair.Before, pair.After),
            Fact.Changes(pair.Before?.Facts ?? [], pair.After?.Facts ?? [])));
}
