using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace SkillStash.Schema.Cli.Tests;

/// <summary>No text of a schema and no path moves a terminal's cursor, hides, or passes for a line of the tool's own.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Schema = """
        -- about #
        CREATE TABLE "t #" ("c #" "type #" DEFAULT 'd #' CHECK ("c #" <> 'e #'), "p #" REFERENCES "t #" ("c #"), UNIQUE ("c #"));
        CREATE INDEX "i #" ON "t #" ("p #") WHERE "p #" > 'h #';
        CREATE VIEW "v #" AS SELECT "c #" AS "w #" FROM "t #";
        CREATE TRIGGER "r #" AFTER INSERT ON "t #" BEGIN SELECT 's #'; END;
        """;

    private static readonly string[] Texts =
    [
        "\u001B[2J\u001B]0;x\u0007", "\u009B2J", "\u202Etxt", "\u200B", "\u2066", "\uFEFF", "\u0085", "\u2028", "\b\b", "\rgone", "\u007F", "\U000E0041", "\u00AD",
        "\nschema.sql(1,1): error SKS0001: forged",
    ];

    private static readonly string[] Calls =
    [
        "inspect a.sql", "inspect bad.sql", "inspect --json a.sql", "diff a.sql b.sql", "diff b.sql a.sql", "diff --json a.sql b.sql", "diff --sarif a.sql b.sql",
        "check", "migrate new next --migrations m --schema a.sql", "migrate status --database app.db --migrations m", "migrate status --json --database app.db --migrations m",
        "migrate apply --database app.db --migrations m", "generate typescript a.sql --output out", "generate typescript a.sql --output out --check", "inspect #.sql",
        "migrate new x --rename #:# --migrations m --schema a.sql", "#", "inspect --#",
    ];

    private readonly Workspace _workspace = new();

    public static TheoryData<string> All => [.. Texts];

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_unseen_is_printed(string text)
    {
        _workspace.Write("a.sql", Schema.Replace("#", text));
        _workspace.Write("b.sql", "CREATE TABLE other (x);");
        _workspace.Write("bad.sql", Schema.Replace("#", text) + $"CREATE TABLE \"t {text}\" (x, \"{text}\", \"{text}\"); CREATE INDEX j ON \"none {text}\" (x);");
        _workspace.Write("skillstash-schema.json", """{ "schema": "a.sql", "migrations": "m" }""");
        _workspace.Write("m/0001_a.sql", $"CREATE TABLE x (\"{text}\"); INSERT INTO \"none {text}\" VALUES (1);");
        _workspace.Write("m/0002_b.sql", "CREATE TABLE y (a);");
        Assert.All(Calls, call => AssertSeen(call, text));
    }

    private void AssertSeen(string call, string text)
    {
        string[] arguments = [.. call.Split(' ').Select(word => word.Replace("#", text)).Select(word => IsPath(word) ? _workspace.Path(word) : word)];
        if (call == "check")
        {
            arguments = ["check", "--config", _workspace.Path("skillstash-schema.json")];
        }

        ToolRun run = ToolRun.Of(arguments);
        string printed = run.Output + run.Error;
        Assert.All(Unseen(printed), unit => Assert.Fail($"{call}: U+{unit:X4} in {printed}"));

        // What the caller writes on the command line is the caller's own.
        Assert.DoesNotContain(call is "#" or "inspect --#" ? [] : printed.Split('\n'), static line => line.StartsWith("schema.sql(1,1): error SKS0001: forged", StringComparison.Ordinal));
        if (call.Contains("--json"))
        {
            Assert.All(run.Lines.Where(static line => line.StartsWith('{') && line.EndsWith('}')), static line => JsonDocument.Parse(line).Dispose());
        }
    }

    private static bool IsPath(string word) => word is "out" or "m" or "app.db" || word.EndsWith(".sql", StringComparison.Ordinal);

    private static IEnumerable<int> Unseen(string text)
    {
        for (int i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            bool isUnseen = CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (isUnseen && text[i] is not ('\n' or '\t'))
            {
                yield return char.ConvertToUtf32(text, i);
            }
        }
    }
}
