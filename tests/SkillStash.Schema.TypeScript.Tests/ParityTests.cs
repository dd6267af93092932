using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Sqlite.Scratch;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>One row, two languages: the JSON that C# writes of it is what the TypeScript decoder makes of it, field for field.</summary>
public sealed class ParityTests
{
    // Beyond the seed: a fraction of a second, text that JSON escapes, and the largest integer that JavaScript holds.
    private const string EdgeCases = """
        UPDATE users SET bio = 'quo"te \ </b> é 🎉' || char(8232) || char(10), created_at = '2025-10-18 12:00:00.1234567';
        UPDATE plugins SET downloads = 9007199254740991, last_indexed_at = '2025-10-18T12:00:00+02:00', tags = '[ "a\u0062" , "" ]';
        """;

    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = RegistryDatabase.Json };

    [Fact]
    public async Task Wire_of_every_row_is_the_decoded_row()
    {
        using SqliteConnection connection = ScratchDatabase.FromScript(File.ReadAllText(Repository.SchemaSql));
        SqlScript.Execute(connection, File.ReadAllText(Path.Combine(NodePackage.Api.Folder, "seed.sql")));
        SqlScript.Execute(connection, EdgeCases);
        using var db = new RegistryDatabase(connection);

        using var project = new EmittedProject(Schemas.Model(Schemas.Registry));
        await project.CompileAsync();
        project.Write("tables.json", $$"""
            {
              "User": { "stored": {{Stored(connection, "users")}}, "wire": {{Wire(db.Users.Scan(), UserDto.From)}} },
              "Plugin": { "stored": {{Stored(connection, "plugins")}}, "wire": {{Wire(db.Plugins.Scan(), PluginDto.From)}} },
              "Skill": { "stored": {{Stored(connection, "skills")}}, "wire": {{Wire(db.Skills.Scan(), SkillDto.From)}} },
              "Agent": { "stored": {{Stored(connection, "agents")}}, "wire": {{Wire(db.Agents.Scan(), AgentDto.From)}} },
              "Command": { "stored": {{Stored(connection, "commands")}}, "wire": {{Wire(db.Commands.Scan(), CommandDto.From)}} },
              "MCPServer": { "stored": {{Stored(connection, "mcp_servers")}}, "wire": {{Wire(db.McpServers.Scan(), MCPServerDto.From)}} },
              "Collection": { "stored": {{Stored(connection, "collections")}}, "wire": {{Wire(db.Collections.Scan(), CollectionDto.From)}} },
              "CollectionPlugin": {
                "stored": {{Stored(connection, "collection_plugins")}}, "wire": {{Wire(db.CollectionPlugins.Scan(), CollectionPluginDto.From)}}
              },
              "PluginDownload": {
                "stored": {{Stored(connection, "plugin_downloads")}}, "wire": {{Wire(db.PluginDownloads.Scan(), PluginDownloadDto.From)}}
              },
              "PluginRating": {
                "stored": {{Stored(connection, "plugin_ratings")}}, "wire": {{Wire(db.PluginRatings.Scan(), PluginRatingDto.From)}}
              }
            }
            """);
        project.Write("check.mjs", """
            import assert from "node:assert/strict";
            import { readFileSync } from "node:fs";
            import * as rows from "./js/rows.js";

            const tables = Object.entries(JSON.parse(readFileSync("tables.json", "utf8")));
            assert.equal(tables.length, Object.keys(rows).filter((name) => name.startsWith("decode")).length);
            for (const [type, { stored, wire }] of tables) {
              assert.ok(stored.length > 0, type);
              assert.deepEqual(stored.map(rows[`decode${type}`]), wire, type);
              assert.deepEqual(wire.map(Object.keys), stored.map(Object.keys), type);
            }
            """);
        await NodePackage.Shared.RunAsync(project.Folder, "check.mjs");
    }

    // The rows as D1 returns them: numbers, texts and nulls.
    private static string Stored(SqliteConnection connection, string table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY rowid";
        using SqliteDataReader reader = command.ExecuteReader();
        List<Dictionary<string, object?>> rows = [];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(
                reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetFieldValue<object>(i)));
        }

        return JsonSerializer.Serialize(rows);
    }

    private static string Wire<TRow, TDto>(IEnumerable<TRow> rows, Func<TRow, TDto> from) =>
        JsonSerializer.Serialize(rows.Select(from).ToList(), Options);
}
