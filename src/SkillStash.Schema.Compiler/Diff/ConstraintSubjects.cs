using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What a schema says of a table's keys and constraints. Where a constraint stands, and in which order, says nothing.</summary>
internal static class ConstraintSubjects
{
    public static IEnumerable<Subject> PrimaryKey(TableModel table)
    {
        if (table.PrimaryKey.Count == 0)
        {
            return [];
        }

        IndexModel? index = table.Indexes.FirstOrDefault(static index => index.Origin == IndexOrigin.PrimaryKey);
        string names = string.Join(", ", table.PrimaryKey);
        ConflictAction conflict = index?.Conflict ?? table.RowIdConflict;
        return
        [
            new Subject("", "",
            [
                index is null ? new Fact("columns", names, SqlNames.Lower(names)) : IndexedColumns.Fact("columns", index.Columns),
                Fact.Of("rowid alias", table.Columns.Any(static column => column.IsRowIdAlias) ? "yes" : null),
                Fact.Of("autoincrement", table.AutoIncrement ? "AUTOINCREMENT" : null),
                Fact.Of("on conflict", OnConflict(conflict)),
            ]),
        ];
    }

    public static IEnumerable<Subject> Unique(TableModel table) => table.Indexes.Where(static index => index.Origin == IndexOrigin.Unique)
        .Select(static index => new Subject(
            string.Join(", ", index.Columns.Select(static column => column.Name)),
            IndexedColumns.Identity(index),
            [
                IndexedColumns.Fact("columns", index.Columns),
                Fact.Of("on conflict", OnConflict(index.Conflict)),
            ]));

    public static IEnumerable<Subject> Checks(TableModel table) => table.Checks.Select(static check =>
        new Subject(
            check.Name ?? check.Sql,
            check.Name is { } name ? "name " + SqlNames.Lower(name) : "check " + check.Canonical,
            [new Fact("expression", check.Sql, check.Canonical)]));

    public static IEnumerable<Subject> ForeignKeys(TableModel table, SchemaModel schema) => table.ForeignKeys.Select(key =>
    {
        string columns = string.Join(", ", key.Columns.Select(static pair => pair.From));
        string parent = Parent(key, schema);
        return new Subject(columns, SqlNames.Lower(columns),
        [
            new Fact("references", parent, SqlNames.Lower(parent)),
            Fact.Of("on delete", Action(key.OnDelete)),
            Fact.Of("on update", Action(key.OnUpdate)),
            Fact.Of("deferred", key.IsDeferred ? "DEFERRABLE INITIALLY DEFERRED" : null),
        ]);
    });

    private static string? OnConflict(ConflictAction action) => action == ConflictAction.Abort ? null : action.ToSql();

    private static string? Action(ForeignKeyAction action) => action == ForeignKeyAction.NoAction ? null : action.ToSql();

    /// <summary>The parent and its columns; a foreign key that names none means the primary key (foreignkeys, section 3).</summary>
    private static string Parent(ForeignKeyModel key, SchemaModel schema)
    {
        IEnumerable<string?> columns = key.Columns.Select(static pair => pair.To);
        if (key.Columns.All(static pair => pair.To is null))
        {
            columns = schema.Table(key.Table)?.PrimaryKey ?? EquatableArray<string>.Empty;
        }

        return key.Table + " (" + string.Join(", ", columns) + ")";
    }
}
