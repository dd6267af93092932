using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What a schema says of its indexes, views and triggers.</summary>
internal static class ObjectSubjects
{
    private const string TableFact = "table";

    public static IEnumerable<Subject> Indexes(SchemaModel schema) => schema.Tables.SelectMany(static table => table.Indexes
        .Where(static index => index.Origin == IndexOrigin.CreateIndex)
        .Select(index => new Subject(index.Name, SqlNames.Lower(index.Name),
        [
            new Fact(TableFact, table.Name, SqlNames.Lower(table.Name)),
            Fact.Of("unique", index.IsUnique ? "UNIQUE" : null),
            IndexedColumns.Fact("columns", index.Columns),
            new Fact("where", index.PredicateSql, index.CanonicalPredicate),
        ])));

    public static IEnumerable<Subject> Views(SchemaModel schema) => schema.Views.Select(static view => new Subject(
        view.Name,
        SqlNames.Lower(view.Name),
        [new Fact("sql", view.Sql, view.Canonical)]));

    public static IEnumerable<Subject> Triggers(SchemaModel schema) => schema.Triggers.Select(static trigger => new Subject(
        trigger.Name,
        SqlNames.Lower(trigger.Name),
        [
            new Fact(TableFact, trigger.Table, SqlNames.Lower(trigger.Table)),
            new Fact("sql", trigger.Sql, trigger.Canonical),
        ]));

    /// <summary>The table that an index or a trigger says it belongs to.</summary>
    public static string? TableOf(Subject subject) => subject.Facts.FirstOrDefault(static fact => fact.Name == TableFact).Shown;
}
