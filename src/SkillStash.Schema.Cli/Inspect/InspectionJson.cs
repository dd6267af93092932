using System.Text.Json;
using SkillStash.Schema.Cli.Findings;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Cli.Inspect;

/// <summary>The JSON of a source: the PRAGMAs' own names in their order, and numbers for flags, as SQLite has it.</summary>
internal static class InspectionJson
{
    public static void Write(Utf8JsonWriter json, SchemaSource source)
    {
        json.WriteStartObject();
        json.WriteString("source"u8, source.Name);
        json.WriteBoolean("ok"u8, source.IsAccepted);

        json.WriteStartArray("errors"u8);
        foreach (Diagnostic finding in source.Findings)
        {
            if (finding.Severity == DiagnosticSeverity.Error)
            {
                FindingJson.Write(json, finding, namesFile: source.Kind == SourceKind.Folder);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("tables"u8);
        foreach (InspectedTable table in source.Schema.Tables)
        {
            WriteTable(json, table);
        }

        json.WriteEndArray();
        json.WriteStartArray("views"u8);
        foreach (InspectedView view in source.Schema.Views)
        {
            WriteView(json, view);
        }

        json.WriteEndArray();
        json.WriteStartArray("triggers"u8);
        foreach (InspectedTrigger trigger in source.Schema.Triggers)
        {
            WriteTrigger(json, trigger);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, InspectedTable table)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, table.Name);
        json.WriteString("type"u8, PragmaWords.Of(table.Kind));
        json.WriteNumber("ncol"u8, table.ColumnCount);
        json.WriteNumber("wr"u8, Flag(table.WithoutRowId));
        json.WriteNumber("strict"u8, Flag(table.Strict));

        json.WriteStartArray("columns"u8);
        foreach (InspectedColumn column in table.Columns)
        {
            WriteColumn(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("foreign_keys"u8);
        foreach (InspectedForeignKey key in table.ForeignKeys)
        {
            WriteForeignKey(json, key);
        }

        json.WriteEndArray();
        json.WriteStartArray("indexes"u8);
        foreach (InspectedIndex index in table.Indexes)
        {
            WriteIndex(json, index);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, InspectedColumn column)
    {
        json.WriteStartObject();
        json.WriteNumber("cid"u8, column.Id);
        json.WriteString("name"u8, column.Name);
        json.WriteString("type"u8, column.Type);
        json.WriteNumber("notnull"u8, Flag(column.NotNull));
        json.WriteString("dflt_value"u8, column.Default);
        json.WriteNumber("pk"u8, column.PrimaryKeyOrdinal);
        json.WriteNumber("hidden"u8, (int)column.Hidden);
        json.WriteEndObject();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, InspectedForeignKey key)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, key.Id);
        json.WriteNumber("seq"u8, key.Sequence);
        json.WriteString("table"u8, key.Table);
        json.WriteString("from"u8, key.From);
        json.WriteString("to"u8, key.To);
        json.WriteString("on_update"u8, key.OnUpdate.ToSql());
        json.WriteString("on_delete"u8, key.OnDelete.ToSql());
        json.WriteString("match"u8, PragmaWords.Match);
        json.WriteEndObject();
    }

    private static void WriteIndex(Utf8JsonWriter json, InspectedIndex index)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, index.Name);
        json.WriteNumber("unique"u8, Flag(index.IsUnique));
        json.WriteString("origin"u8, PragmaWords.Of(index.Origin));
        json.WriteNumber("partial"u8, Flag(index.IsPartial));

        json.WriteStartArray("columns"u8);
        foreach (InspectedIndexColumn column in index.Columns)
        {
            json.WriteStartObject();
            json.WriteNumber("seqno"u8, column.Sequence);
            json.WriteNumber("cid"u8, column.ColumnId);
            json.WriteString("name"u8, column.Name);
            json.WriteNumber("desc"u8, Flag(column.IsDescending));
            json.WriteString("coll"u8, column.Collation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter json, InspectedView view)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, view.Name);
        json.WriteStartArray("columns"u8);
        foreach (string column in view.Columns)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTrigger(Utf8JsonWriter json, InspectedTrigger trigger)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, trigger.Name);
        json.WriteString("table"u8, trigger.Table);
        json.WriteEndObject();
    }

    private static int Flag(bool value) => value ? 1 : 0;
}
