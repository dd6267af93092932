using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary>Words a schema for people, in the words of the DDL.</summary>
internal static class InspectionText
{
    /// <summary>A source's name and what is in it.</summary>
    public static string Heading(string source, SchemaInspection schema) =>
        $"{source}: {Count(schema.Tables.Count, "table")}, {Count(schema.Views.Count, "view")}, {Count(schema.Triggers.Count, "trigger")}";

    /// <summary>A table's kind, name and options.</summary>
    public static string Heading(InspectedTable table)
    {
        string kind = table.Kind == TableKind.Virtual ? "virtual table " : "table ";
        return kind + string.Join(", ", Words(table.Name, When(table.WithoutRowId, "WITHOUT ROWID"), When(table.Strict, "STRICT")));
    }

    /// <summary>What there is to say of a column besides its type and NOT NULL.</summary>
    public static string Extras(InspectedColumn column, bool isKeyComposite) => string.Join(", ", Words(
        When(column.PrimaryKeyOrdinal > 0, isKeyComposite ? $"PRIMARY KEY {column.PrimaryKeyOrdinal}" : "PRIMARY KEY"),
        When(column.Default is not null, $"DEFAULT {column.Default}"),
        column.Hidden switch
        {
            ColumnVisibility.Hidden => "hidden",
            ColumnVisibility.GeneratedVirtual => "generated, VIRTUAL",
            ColumnVisibility.GeneratedStored => "generated, STORED",
            _ => null,
        }));

    /// <summary>A foreign key of one or more columns.</summary>
    public static string ForeignKey(IReadOnlyList<InspectedForeignKey> columns)
    {
        InspectedForeignKey first = columns[0];
        string parent = first.To is null ? first.Table : $"{first.Table} ({Joined(columns.Select(static column => column.To!))})";
        return string.Join(" ", Words(
            $"foreign key ({Joined(columns.Select(static column => column.From))}) to {parent}",
            When(first.OnUpdate != ForeignKeyAction.NoAction, $"ON UPDATE {first.OnUpdate.ToSql()}"),
            When(first.OnDelete != ForeignKeyAction.NoAction, $"ON DELETE {first.OnDelete.ToSql()}")));
    }

    /// <summary>An index with its columns.</summary>
    public static string Index(InspectedIndex index) => string.Join(" ", Words(
        When(index.IsUnique, "unique"),
        $"index {index.Name} ({Joined(index.Columns.Select(IndexColumn))})",
        When(index.IsPartial, "partial")));

    private static string IndexColumn(InspectedIndexColumn column) => string.Join(" ", Words(
        column.Name ?? (column.ColumnId == -1 ? SqlNames.RowId : "expression"),
        When(column.Collation != "BINARY", $"COLLATE {column.Collation}"),
        When(column.IsDescending, "DESC")));

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names);

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string? When(bool condition, string words) => condition ? words : null;

    private static IEnumerable<string> Words(params string?[] words) => words.OfType<string>();
}
