using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Emit.Docs.Diagram;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>Finds what there is to say of a schema.</summary>
internal sealed class DocsSchemaBuilder
{
    private readonly ILookup<string, TriggerModel> _triggers;
    private readonly ColumnFacts _columns;
    private readonly TableFacts _tables;

    private DocsSchemaBuilder(SchemaModel schema)
    {
        _triggers = schema.Triggers.ToLookup(static trigger => trigger.Table, SqlNames.Comparer);
        _columns = new ColumnFacts(TypeNames.Of(schema));
        _tables = new TableFacts(schema);
    }

    /// <summary>All that the reference of a schema says.</summary>
    public static DocsSchema Build(SchemaModel schema, string title)
    {
        var builder = new DocsSchemaBuilder(schema);
        DocsRelation[] relations = [.. schema.Tables.Select(builder.Table), .. schema.Views.Select(builder.View)];
        return new DocsSchema(title, Summary(schema), relations, EntityDiagramBuilder.Build(schema));
    }

    private DocsRelation Table(TableModel table) => new()
    {
        Name = table.Name,
        Kind = Kind(table),
        Documentation = table.Documentation,
        Columns = Columns(table.Name, table.Columns, table.ForeignKeys.SelectMany(static key => key.Columns).Select(static pair => pair.From)),
        Sections = Filled(
            new DocsSection("Primary key", _tables.PrimaryKey(table)),
            new DocsSection("Foreign keys", _tables.ForeignKeys(table)),
            new DocsSection("Referenced by", _tables.Referrers(table)),
            new DocsSection("Indexes", _tables.Indexes(table)),
            new DocsSection("Checks", _tables.Checks(table)),
            Triggers(table.Name),
            new DocsSection("Definition", table.Module is null ? [] : [Definition(table.Sql)])),
    };

    private DocsRelation View(ViewModel view) => new()
    {
        Name = view.Name,
        Kind = "view",
        Documentation = view.Documentation,
        Columns = Columns(view.Name, view.Columns, []),
        Sections = Filled(Triggers(view.Name), new DocsSection("Definition", [Definition(view.Sql)])),
    };

    private DocsColumn[] Columns(string relation, EquatableArray<ColumnModel> columns, IEnumerable<string> foreignKeys)
    {
        var foreign = new HashSet<string>(foreignKeys, SqlNames.Comparer);
        return [.. columns.Select(column => _columns.Of(relation, column, foreign.Contains(column.Name)))];
    }

    private DocsSection Triggers(string relation) => new("Triggers", [.. _triggers[relation]
        .Select(static trigger => new Phrase().Code(trigger.Name).Block(trigger.Sql))]);

    private static Phrase Definition(string sql) => new Phrase().Say("Made by").Block(sql);

    private static DocsSection[] Filled(params DocsSection[] sections) => [.. sections.Where(static section => section.Items.Count > 0)];

    private static string Kind(TableModel table) => string.Join(", ", new[]
    {
        table.Module is null ? "table" : $"virtual table of {table.Module}",
        table.Strict ? "STRICT" : "",
        table.WithoutRowId ? "WITHOUT ROWID" : "",
    }.Where(static word => word.Length > 0));

    private static string Summary(SchemaModel schema) => string.Join(" · ", new[]
    {
        Count(schema.Tables.Count, "table", "tables"),
        Count(schema.Views.Count, "view", "views"),
        Count(schema.Tables.Sum(static table => table.Columns.Count), "column", "columns"),
        Count(schema.Tables.Sum(static table => table.ForeignKeys.Count), "foreign key", "foreign keys"),
        Count(schema.Tables.Sum(static table => table.Indexes.Count), "index", "indexes"),
        Count(schema.Triggers.Count, "trigger", "triggers"),
    }.Where(static count => count.Length > 0));

    private static string Count(int count, string one, string many) => count switch
    {
        0 => "",
        1 => $"1 {one}",
        _ => $"{count.ToString(CultureInfo.InvariantCulture)} {many}",
    };
}
