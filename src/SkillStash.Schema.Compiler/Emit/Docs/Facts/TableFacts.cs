using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>Finds what there is to say of a table's keys, indexes and constraints.</summary>
/// <param name="schema">The schema that the tables are part of.</param>
internal sealed class TableFacts(SchemaModel schema)
{
    private readonly ILookup<string, (TableModel Child, ForeignKeyModel Key)> _referrers = schema.Tables
        .SelectMany(static child => child.ForeignKeys.Select(key => (Child: child, Key: key)))
        .ToLookup(static each => each.Key.Table, SqlNames.Comparer);

    /// <summary>The primary key.</summary>
    public Phrase[] PrimaryKey(TableModel table)
    {
        if (table.PrimaryKey.Count == 0)
        {
            return [];
        }

        Phrase key = new Phrase().Codes(table.PrimaryKey);
        return [table.AutoIncrement ? key.Say(", AUTOINCREMENT") : key];
    }

    /// <summary>The foreign keys, in order of declaration.</summary>
    public Phrase[] ForeignKeys(TableModel table) =>
        [.. table.ForeignKeys.Select(key =>
        {
            Phrase phrase = new Phrase().Codes(key.Columns.Select(static pair => pair.From)).Say(" → ");
            TableModel? parent = schema.Table(key.Table);
            _ = parent is null ? phrase.Code(key.Table) : phrase.Link(parent.Name);
            return Actions(Columns(phrase, [.. ParentColumns(key, parent)]), key);
        })];

    /// <summary>The foreign keys of all tables that lead to this one.</summary>
    public Phrase[] Referrers(TableModel table) =>
        [.. _referrers[table.Name].Select(static each =>
            Actions(Columns(new Phrase().Link(each.Child.Name), [.. each.Key.Columns.Select(static pair => pair.From)]), each.Key))];

    /// <summary>The indexes, in order of creation.</summary>
    public Phrase[] Indexes(TableModel table) => [.. table.Indexes.Select(Index)];

    /// <summary>The CHECK constraints.</summary>
    public Phrase[] Checks(TableModel table) => [.. table.Checks.Select(static check => check.Name is null
        ? new Phrase().Code(check.Sql)
        : new Phrase().Code(check.Name).Say(": ").Code(check.Sql))];

    private static Phrase Index(IndexModel index)
    {
        Phrase phrase = new Phrase().Code(index.Name).Say(" on ").Codes(index.Columns.Select(Term)).Say(index switch
        {
            { Origin: IndexOrigin.PrimaryKey } => ", of the primary key",
            { Origin: IndexOrigin.Unique } => ", of a UNIQUE constraint",
            { IsUnique: true } => ", unique",
            _ => "",
        });
        return index.PredicateSql is { } predicate ? phrase.Say(", partial: where ").Code(predicate) : phrase;
    }

    private static string Term(IndexColumnModel column) =>
        (column.ExpressionSql ?? (column.Name is null ? SqlNames.RowId : SqlName.Quote(column.Name)))
        + (column.Collation == "BINARY" ? "" : $" COLLATE {SqlName.Quote(column.Collation)}")
        + (column.IsDescending ? " DESC" : "");

    private static Phrase Columns(Phrase phrase, string[] columns) =>
        columns.Length == 0 ? phrase : phrase.Say(" (").Codes(columns).Say(")");

    private static Phrase Actions(Phrase phrase, ForeignKeyModel key) =>
        phrase.Say(", on delete ").Code(key.OnDelete.ToSql()).Say(", on update ").Code(key.OnUpdate.ToSql()).Say(key.IsDeferred ? ", checked at commit" : "");

    // A foreign key that names no columns means the parent's primary key (foreignkeys, section 1).
    private static IEnumerable<string> ParentColumns(ForeignKeyModel key, TableModel? parent) =>
        key.Columns.Any(static pair => pair.To is null)
            ? parent?.PrimaryKey ?? []
            : key.Columns.Select(static pair => pair.To!);
}
