using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

using static SkillStash.Schema.Compiler.Migrations.MigrationNames;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Finds the foreign keys that rows may break: new ones, and those whose values are stored or compared in another way from now on.</summary>
internal sealed class ForeignKeyRisks(SchemaModel before, SchemaModel after, PresentNames names)
{
    private const string Child = "child", Parent = "parent";

    /// <summary>The risks of a table that the database has.</summary>
    public IEnumerable<MigrationFinding> Of(TableModel old, TableModel @new) => @new.ForeignKeys.Select(key => Of(old, @new, key)).OfType<MigrationFinding>();

    private MigrationFinding? Of(TableModel old, TableModel @new, ForeignKeyModel key)
    {
        if (after.Table(key.Table) is not { Module: null } parent || Columns(key, @new, parent) is not { } pairs)
        {
            return null;
        }

        var rows = new NewRows(old, @new, names);
        NewRows? parents = before.Table(key.Table) is { Module: null } known ? new NewRows(known, parent, names) : null;
        bool isHeld = parents is not null && pairs.All(pair => rows.Keeps(pair.From) && parents.KeepsMeaning(pair.To))
            && old.ForeignKeys.Any(other => SqlNames.Same(other.Table, key.Table) && Columns(other, old, before.Table(key.Table)!) is { } held
                && held.Count == pairs.Count && held.All(pair => pairs.Any(each => SqlNames.Same(each.From.Name, pair.From.Name) && SqlNames.Same(each.To.Name, pair.To.Name))));
        bool isNull = pairs.Any(pair => old.Column(pair.From.Name) is null && pair.From is { IsInsertable: true, Default: null or { IsNull: true } });
        if (isHeld || isNull)
        {
            return null;
        }

        ColumnModel[] from = [.. pairs.Select(static pair => pair.From)], to = [.. pairs.Select(static pair => pair.To)];
        IEnumerable<string> conditions = from.Select(static column => $"{Child}.{Quote(column.Name)} IS NOT NULL");
        if (parents is not null)
        {
            IEnumerable<string> equalities = pairs.Select(pair => $"{Parent}.{Quote(pair.To.Name)} = {Wanted(pair.From, @new, pair.To, parent)}");
            conditions = conditions.Append($"NOT EXISTS (SELECT 1 FROM {parents.From(to, Parent, compares: true)} WHERE {string.Join(" AND ", equalities)})");
        }

        string query = $"SELECT * FROM {rows.From(from, Child, compares: true)} WHERE {string.Join(" AND ", conditions)}";
        string columns = string.Join(", ", from.Select(static column => column.Name));
        return MigrationFinding.OfRows(
            MigrationRules.NewConstraint,
            $"The foreign key ({columns}) of '{@new.Name}' is new: the migration fails where a row refers to no row of '{key.Table}'",
            query, @new.Name, null);
    }

    /// <summary>The value that is looked for: SQLite gives it the affinity of the parent's column (foreignkeys, section 3).</summary>
    private static string Wanted(ColumnModel column, TableModel child, ColumnModel to, TableModel parent) =>
        StoredForm.Column($"{Child}.{Quote(column.Name)}", StoredForm.Affinity(child, column), StoredForm.Affinity(parent, to));

    /// <summary>The pairs of a foreign key; null where it matches no columns of its parent. One that names none means the primary key.</summary>
    private static IReadOnlyList<(ColumnModel From, ColumnModel To)>? Columns(ForeignKeyModel key, TableModel child, TableModel parent)
    {
        (ColumnModel? From, ColumnModel? To)[] pairs =
        [
            .. key.Columns.Select((pair, i) => (child.Column(pair.From), (pair.To ?? parent.PrimaryKey.ElementAtOrDefault(i)) is { } to ? parent.Column(to) : null)),
        ];
        return pairs.All(static pair => pair is { From: not null, To: not null }) ? [.. pairs.Select(static pair => (pair.From!, pair.To!))] : null;
    }
}
