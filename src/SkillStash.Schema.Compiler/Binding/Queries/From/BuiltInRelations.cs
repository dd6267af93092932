using System;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What every database has without being told: the schema table and table-valued functions.</summary>
internal static class BuiltInRelations
{
    // HIDDEN is cut off the type after the affinity was taken from it (vtab, section 2.1.1).
    private static readonly ExpressionFacts HiddenFacts = new() { Affinity = Affinity.Numeric, DeclaredType = "" };

    private static readonly string[] SchemaColumns = ["type TEXT", "name TEXT", "tbl_name TEXT", "rootpage INT", "sql TEXT"];

    private static readonly Relation Schema = Make("sqlite_master", isFunction: false, SchemaColumns);

    private static readonly Relation TemporarySchema = Make("sqlite_temp_master", isFunction: false, SchemaColumns);

    private static readonly Relation Sequence = Make("sqlite_sequence", isFunction: false, "name", "seq");

    private static readonly Relation Statistics = Make("sqlite_stat1", isFunction: false, "tbl", "idx", "stat");

    // The columns have no declared types, and most of them a known one all the same (json1, section 4.26).
    private static Relation Json(string name)
    {
        Relation made = Make(name, isFunction: true, "key", "value", "type", "atom", "id", "parent", "fullkey", "path", "json HIDDEN", "root HIDDEN");
        return new Relation(made.Name, made.Database, made.Columns.Select(static column => column.Name switch
        {
            "type" or "fullkey" or "path" => column with { Facts = column.Facts with { Type = new ColumnType(ColumnKind.Text), IsNullable = false } },
            "id" or "parent" => column with { Facts = column.Facts with { Type = new ColumnType(ColumnKind.Integer), IsNullable = column.Name == "parent" } },
            _ => column,
        }).ToArray())
        {
            IsFunction = true,
            IsReadOnly = true,
            HasRowId = true,
        };
    }

    /// <summary>The relation of a name; null where there is none.</summary>
    /// <param name="database">The database that is searched; null for all.</param>
    /// <param name="name">The name.</param>
    /// <param name="catalog">What users made: the first AUTOINCREMENT makes <c>sqlite_sequence</c>.</param>
    public static Relation? Find(string? database, string name, SchemaCatalog catalog) => SqlNames.Lower(name) switch
    {
        "sqlite_schema" or "sqlite_master" when database is null || SqlNames.Same(database, SchemaCatalog.Main) => Schema,
        "sqlite_schema" or "sqlite_master" => SqlNames.Same(database, SchemaCatalog.Temp) ? TemporarySchema : null,
        "sqlite_temp_schema" or "sqlite_temp_master" => database is null || SqlNames.Same(database, SchemaCatalog.Temp) ? TemporarySchema : null,
        "sqlite_sequence" => catalog.Objects.OfType<CatalogTable>().Any(static table => table.AutoIncrement) ? Sequence : null,
        "sqlite_stat1" => catalog.HasStatistics ? Statistics : null,
        "json_each" or "json_tree" or "jsonb_each" or "jsonb_tree" => Json(SqlNames.Lower(name)),
        { } other when other.StartsWith("pragma_", StringComparison.Ordinal) => PragmaFunctions.Find(other.Substring("pragma_".Length)),
        _ => null,
    };

    /// <summary>A relation of columns as a virtual table declares them: a name, then a type or HIDDEN.</summary>
    public static Relation Make(string name, bool isFunction, params string[] columns) =>
        new(name, SchemaCatalog.Main, columns.Select(static column => column.Split(' ')).Select(words => new QueryColumn
        {
            Name = words[0],
            Facts = (words.Length == 1 ? Facts("") : words[1] == "HIDDEN" ? HiddenFacts : Facts(words[1])) with { Source = new ColumnSource(name, words[0]) },
            IsHidden = words.Length > 1 && words[1] == "HIDDEN",
        }).ToArray())
        {
            IsFunction = isFunction,
            IsReadOnly = isFunction || ReferenceEquals(columns, SchemaColumns),
            HasRowId = true,
        };

    private static ExpressionFacts Facts(string type)
    {
        Affinity affinity = Affinities.Of(type);
        return new ExpressionFacts
        {
            Type = new ColumnType(DeclaredKinds.Of(type, affinity)),
            Affinity = affinity,
            DeclaredType = type,
        };
    }
}
