using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What a schema says of a table's columns.</summary>
internal static class ColumnSubjects
{
    public static IEnumerable<Subject> Of(TableModel table) => table.Columns.Select(static column => new Subject(
        column.Name,
        SqlNames.Lower(column.Name),
        [
            // The case of a name counts: it is the key of a result's row.
            Fact.Of("name", column.Name),
            new Fact("type", column.DeclaredType.Length == 0 ? null : column.DeclaredType, column.CanonicalType),
            Fact.Of("not null", NotNull(column)),
            // DEFAULT NULL is what a column without one has (lang_createtable, section 3.2).
            new Fact("default", column.Default?.Sql, column.Default is { IsNull: false } value ? value.Canonical : null),
            Fact.Of("collation", Collation(column)),
            new Fact("generated", Generated(column, column.GeneratedSql), Generated(column, column.CanonicalGenerated)),
        ]));

    /// <summary>The order of the columns that <paramref name="other"/> has too.</summary>
    public static Subject Order(TableModel table, TableModel other)
    {
        string[] shared = table.Columns.Select(static column => column.Name)
            .Where(name => other.Column(name) is not null).ToArray();
        return new Subject("", "", [new Fact("order", string.Join(", ", shared), SqlNames.Lower(string.Join("\0", shared)))]);
    }

    private static string? NotNull(ColumnModel column) =>
        !column.NotNull ? null : column.NotNullConflict == ConflictAction.Abort ? "NOT NULL" : "NOT NULL ON CONFLICT " + column.NotNullConflict.ToSql();

    private static string? Collation(ColumnModel column)
    {
        string collation = column.Collation.ToUpperInvariant();
        return collation == "BINARY" ? null : collation;
    }

    private static string? Generated(ColumnModel column, string? expression) => column.Visibility switch
    {
        ColumnVisibility.GeneratedStored => expression + " STORED",
        ColumnVisibility.GeneratedVirtual => expression + " VIRTUAL",
        _ => null,
    };
}
