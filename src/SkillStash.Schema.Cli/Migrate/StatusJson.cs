using System.Collections.Generic;
using System.Text.Json;
using SkillStash.Schema.Cli.Findings;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>The state of migrations as JSON.</summary>
internal static class StatusJson
{
    /// <summary>Prints one line.</summary>
    public static void Write(ToolOutput output, string database, IReadOnlyList<MigrationStatus> status, IReadOnlyList<Diagnostic> findings)
    {
        using (var json = new Utf8JsonWriter(output.Standard, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("database"u8, database);
            json.WriteBoolean("ok"u8, findings.Count == 0);
            json.WriteStartArray("errors"u8);
            foreach (Diagnostic finding in findings)
            {
                FindingJson.Write(json, finding, namesFile: true);
            }

            json.WriteEndArray();
            json.WriteStartArray("migrations"u8);
            foreach (MigrationStatus entry in status)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, entry.Name);
                json.WriteString("state"u8, StatusText.Word(entry.State));
                json.WriteString("applied_at"u8, entry.AppliedAt);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Standard.Write("\n"u8);
    }
}
