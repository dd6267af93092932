using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>Proves that the C# and the TypeScript of a schema say the same of the same rows.</summary>
/// <remarks>
/// Rows are inserted into SQLite by C#. Their JSON must be what the interfaces say, to <c>tsc</c>; what the decoders make of the stored
/// rows must be that JSON, and to C# the same records again; and the rows that the encoders insert into D1 must be the same rows.
/// </remarks>
internal sealed class ParityProof(IReadOnlyList<EmittedTable> tables, Func<SqliteConnection, SchemaDatabase> open, JsonSerializerOptions options)
{
    private const string Check = """
        import type * as schema from "./types.js";

        // Keys are strings and numbers that only a decoder makes.
        type Bare<T> = T extends string ? (keyof T extends keyof string ? T : string)
          : T extends number ? (keyof T extends keyof number ? T : number) : T;
        type Wire<Row> = { [Name in keyof Row]: Bare<Row[Name]> };
        type Same<A, B> = [A, B] extends [B, A] ? true : false;
        type Property<T, Name> = Name extends keyof T ? Pick<T, Name> : undefined;
        type Differences<Table extends string, A, B> = {
          [Name in keyof A | keyof B as Same<Property<A, Name>, Property<B, Name>> extends true ? never : `${Table}.${Name & string}`]-?: never;
        };

        """;

    /// <summary>Runs the proof on rows; the TypeScript is that of a schema of its own, which is to be the one that the C# is of.</summary>
    /// <returns>How many rows the database took of each table.</returns>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(SchemaModel schema, IReadOnlyList<(EmittedTable Table, object Row)> rows)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using SchemaDatabase db = open(connection);
        db.CreateSchema();
        ILookup<EmittedTable, (object New, object Stored)> inserted = Insert(db, rows);

        using var project = new EmittedProject(schema);
        project.Write("wire.ts", CheckOfTypes(db));
        project.Write("wrangler.json", EmittedProject.WranglerConfiguration);
        Dictionary<EmittedTable, IReadOnlyList<object>> scanned = tables.ToDictionary(static table => table, table => table.Scan(db));
        string rowsJson = JsonSerializer.Serialize(tables.Select(table => new
        {
            type = table.RowType.Name,
            name = table.Definition.Name,
            statements = table.Statements().ToDictionary(static each => each.Function, static each => each.Sql),
            inserted = inserted[table].Select(row => new { given = Given(table, row.New, also: static column => column.Default is { TimeForm: not null } or { UuidForm: not null }), wire = Json(table, row.Stored) }),
            stored = StoredRows(connection, table),
            wire = scanned[table].Select(row => Json(table, row)),
        }));
        project.Write("rows.json", rowsJson);
        project.Write("calls.json", JsonSerializer.Serialize(new AccessCalls(db, Json).Record(tables, inserted, (table, row) => GivenRow(table, row, inserted[table].First(pair => pair.New == row).Stored))));
        await project.CompileAsync();
        await NodePackage.Api.RunAsync(project.Folder, Path.Combine(Schemas.TestFolder, "Scripts", "parity.mjs"));

        using JsonDocument decoded = JsonDocument.Parse(File.ReadAllText(Path.Combine(project.Folder, "decoded.json")));
        foreach (EmittedTable table in tables)
        {
            IEnumerable<object> back = decoded.RootElement.GetProperty(table.RowType.Name).EnumerateArray()
                .Select(row => table.FromJson(row.GetRawText(), options));
            Assert.Equal(scanned[table], back);
        }

        return inserted.ToDictionary(static group => group.Key.RowType.Name, static group => group.Count());
    }

    // A row that breaks a constraint is no valid row: what is left is what the database took.
    private static ILookup<EmittedTable, (object New, object Stored)> Insert(SchemaDatabase db, IReadOnlyList<(EmittedTable Table, object Row)> rows)
    {
        var inserted = new List<(EmittedTable Table, object New, object Stored)>();
        foreach ((EmittedTable table, object row) in rows)
        {
            try
            {
                inserted.Add((table, row, table.Insert(db, row)));
            }
            catch (ConstraintViolationException)
            {
            }
        }

        return inserted.ToLookup(static row => row.Table, static row => (row.New, row.Stored));
    }

    private string CheckOfTypes(SchemaDatabase db)
    {
        var check = new StringBuilder(Check);
        foreach (EmittedTable table in tables)
        {
            string type = table.RowType.Name;
            check.Append($"type {type}OfCSharp = {new WireContract(table).Row()};\n");
            check.Append($"export const differencesOf{type}: Differences<\"{type}\", Wire<schema.{type}>, {type}OfCSharp> = {{}};\n");
            check.Append($"export const rowsOf{type}: Wire<schema.{type}>[] = [\n");
            check.AppendJoin("", table.Scan(db).Select(row => table.ToJson(row, options) + ",\n")).Append("];\n\n");
        }

        return check.ToString();
    }

    // What C# was given and TypeScript is to give: all but what takes its DEFAULT. The clock's time and a new key are given.
    private static IEnumerable<string> Given(EmittedTable table, object row, Func<ColumnModel, bool> also) => table.NewType!.GetProperties()
        .Zip(table.Model!.Columns.Where(static column => column.IsInsertable))
        .Where(pair => IsGiven(pair.First.GetValue(row)) || also(pair.Second))
        .Select(static pair => pair.Second.Name);

    private Dictionary<string, JsonElement> GivenRow(EmittedTable table, object @new, object stored)
    {
        JsonElement wire = Json(table, stored);
        // The clock's time is not: an upsert keeps what it leaves out.
        return Given(table, @new, also: static _ => false).ToDictionary(static name => name, name => wire.GetProperty(name));
    }

    // Null is left out, unless it is a value of an Optional.
    private static bool IsGiven(object? value) => value?.GetType().GetProperty(nameof(Optional<>.HasValue))?.GetValue(value) as bool? ?? value is not null;

    private JsonElement Json(EmittedTable table, object row) => JsonElement.Parse(table.ToJson(row, options));

    // The rows as D1 returns them: numbers, texts, nulls, and bytes as numbers.
    private static IEnumerable<Dictionary<string, object?>> StoredRows(SqliteConnection connection, EmittedTable table)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {(table.Model is { Module: not null } ? "rowid, *" : "*")} FROM \"{table.Definition.Name}\"";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(
                reader.GetName,
                i => reader.GetValue(i) switch
                {
                    DBNull => null,
                    byte[] bytes => bytes.Select(static each => (int)each),
                    long integer when table.Columns[i].Type.IsBigInt => integer.ToString(),
                    var value => (object?)value,
                });
        }
    }
}
