using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.TypeScript.Tests;

/// <summary>Nothing in a schema breaks out of the TypeScript: names, comments, defaults and enum texts made of what would.</summary>
public sealed class EscapeTests
{
    private const int Tables = 60;

    private static readonly string[] Pieces =
    [
        "*/", "/*", "//", "`", "${", "}", "{@link ", "\\", "\\u", "\"", "'", "\n", "\r", "\t", "\u2028", "\u2029", "\u0085", "\u202e", "\ufeff",
        "__proto__", "constructor", "</script>", "@ts-ignore", "@param", "🎉", "\ud83c", "\ud800", "é", "a", "_", " ", "1", ";", "export", "\u0001",
    ];

    [Fact]
    public async Task Names_and_texts_arrive_as_they_are()
    {
        SchemaModel schema = Schemas.Compile(Script(new Random(20251018)));
        using var project = new EmittedProject(schema);
        await project.CompileAsync();

        // Each decoder must find exactly these columns, and each enum take exactly these texts.
        project.Write("expected.json", JsonSerializer.Serialize(schema.Tables.Select(static table => new
        {
            columns = table.Columns.Select(static column => Units(column.Name)),
            texts = table.Columns[0].Type.EnumValues.Select(Units),
        })));
        project.Write("check.mjs", """
            import assert from "node:assert/strict";
            import { readFileSync } from "node:fs";
            import * as rows from "./js/rows.js";

            const toText = (units) => String.fromCharCode(...units);
            const decoders = Object.entries(rows).filter(([name]) => name.startsWith("decode")).map(([, decode]) => decode);
            const tables = JSON.parse(readFileSync("expected.json", "utf8"));
            assert.equal(decoders.length, tables.length);
            for (const { columns, texts } of tables) {
              const names = columns.map(toText);
              for (const text of texts.map(toText)) {
                const row = Object.fromEntries(names.map((name, i) => [name, i === 0 ? text : null]));
                const fits = decoders.filter((decode) => {
                  try {
                    return JSON.stringify(Object.entries(decode(row))) === JSON.stringify(Object.entries(row));
                  } catch {
                    return false;
                  }
                });
                assert.equal(fits.length, 1, JSON.stringify([names, text]));
              }
            }
            """);
        await NodePackage.Shared.RunAsync(project.Folder, "check.mjs");
    }

    private static string Script(Random random)
    {
        var sql = new StringBuilder();
        for (int i = 0; i < Tables; i++)
        {
            string first = Name(random, "c" + i);
            IEnumerable<string> texts = Enumerable.Range(0, 3).Select(_ => Literal(Text(random)));
            sql.Append("-- ").Append(OneLine(Text(random))).Append('\n')
                .Append("CREATE TABLE ").Append(Name(random, "t" + i)).Append(" (\n")
                .Append("  -- ").Append(OneLine(Text(random))).Append('\n')
                .Append("  ").Append(first).Append(" TEXT CHECK (").Append(first).Append(" IN (").AppendJoin(", ", texts).Append(")),\n")
                .Append("  ").Append(Name(random, "d")).Append(" TEXT DEFAULT ").Append(Literal(Text(random))).Append("\n);\n");
        }

        return sql.ToString();
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Name(Random random, string unique) => "\"" + (Text(random) + unique).Replace("\"", "\"\"") + "\"";

    private static string Literal(string text) => "'" + text.Replace("'", "''") + "'";

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace("@", "`@`");

    // JSON cannot carry half of a surrogate pair.
    private static IEnumerable<int> Units(string text) => text.Select(static unit => (int)unit);
}
