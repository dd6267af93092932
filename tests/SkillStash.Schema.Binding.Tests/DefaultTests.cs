using System;
using System.Linq;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>What the model says of a DEFAULT, held against the row that live SQLite makes of it.</summary>
public sealed class DefaultTests
{
    private static readonly string[] Words =
    [
        "abc", "TRUE", "false", "True", "NULL", "null", "current_timestamp", "CURRENT_DATE", "current_time", "a b", "a'b", "it\"s", "a`b", "", "1", "-1", "0x1F", "x'00'",
        "rowid", "abs(-1)", "é", "key", "temp", "replace", "select", "$a", "a.b", "now", "'quoted'", "1e5",
    ];

    private static readonly string[] Terms =
    [
        "0", "1", "-1", "+1", "- 1", "-(1)", "1.5", "-1.5e3", ".5", "1_000", "0x10", "-0x10", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "x'00ff'", "X''", "'text'", "'it''s'", "''", "-'5'", "+'a'", "-x'31'", "-NULL", "NULL", "TRUE", "-TRUE", "FALSE", "CURRENT_DATE", "-CURRENT_DATE",
        "1 + 1", "1 -- one\n", "/* one */ 1", "lower('A')", "lower(hex('a'))", "CAST(5 AS TEXT)", "CASE 1 WHEN 1 THEN 'a' END", "NOT 1", "~1", "1 IS NULL", "'a' || 'b'",
        "'a' COLLATE NOCASE", "(SELECT 1)", "unknown(1)", "a", "iif(1, 2, 3)", "'' IN ('')", "1 BETWEEN 0 AND 2", "typeof(1)", "strftime('%Y', 0)",
    ];

    public static TheoryData<string> Spellings =>
    [
        .. Words.SelectMany(word => new[] { word, Quoted(word, '"', '"'), Quoted(word, '`', '`'), "[" + word + "]", Quoted(word, '\'', '\'') })
            .Concat(Terms).SelectMany(each => new[] { each, "(" + each + ")", "((" + each + "))" }).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Default_means_what_sqlite_stores(string spelling)
    {
        string script = $"CREATE TABLE t (id INTEGER PRIMARY KEY, a DEFAULT {spelling})";
        using LiveDatabase live = new();
        if (live.Run(script) is not null)
        {
            Assert.NotEmpty(Compiled.Errors(script));
            return;
        }

        DefaultModel value = Compiled.Column(script, "a").Default!;
        Assert.Equal(live.Query("SELECT dflt_value FROM pragma_table_xinfo('t') WHERE name = 'a'")[0][0], value.Sql);
        bool isComputable = live.Run("INSERT INTO t DEFAULT VALUES") is null;
        Assert.Equal(isComputable, live.Run($"INSERT INTO t (a) VALUES (ifnull(NULL, {value.Expression}))") is null);
        if (!isComputable)
        {
            return; // a function that is not there, which SQLite sees when a row takes the default
        }

        string?[] stored = [.. live.Query("SELECT typeof(a) || ' ' || quote(a) FROM t ORDER BY id").Select(row => row[0])];
        Assert.Equal(stored[0], stored[1]);
        Assert.Equal(Expected(stored[0]!), value.Kind switch
        {
            DefaultKind.Boolean => "integer",
            DefaultKind.Number when stored[0]!.StartsWith("real", StringComparison.Ordinal) => "real",
            DefaultKind.Number => "integer",
            DefaultKind.Blob => "blob",
            DefaultKind.Null => "null",
            DefaultKind.Expression => Expected(stored[0]!),
            _ => "text",
        });
        Assert.Equal(value.Kind is DefaultKind.Text, value.Kind != DefaultKind.Expression && value.Value is { } text && stored[0] == "text " + Quoted(text, '\'', '\''));
        if (value.IsConstant)
        {
            Assert.Null(live.Run($"CREATE TABLE filled (id INTEGER); INSERT INTO filled VALUES (1); ALTER TABLE filled ADD COLUMN a DEFAULT {spelling} CHECK (1)"));
        }
    }

    private static string Expected(string stored) => stored[..stored.IndexOf(' ', StringComparison.Ordinal)];

    private static string Quoted(string word, char open, char close) =>
        open + word.Replace(close.ToString(), new string(close, 2), StringComparison.Ordinal) + close;
}
