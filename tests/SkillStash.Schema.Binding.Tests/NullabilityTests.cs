using CsCheck;
using SkillStash.Schema.Binding.Tests.Judging;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>A column is nullable exactly where live SQLite lets a NULL into it, however one tries.</summary>
public sealed class NullabilityTests
{
    private static readonly string[] Attempts =
    [
        "INSERT INTO t DEFAULT VALUES",
        "INSERT INTO t (c) VALUES (NULL)",
        "INSERT INTO t (c, d) VALUES (NULL, 1)",
        "INSERT INTO t (c, d) VALUES (NULL, 'x')",
        "INSERT OR REPLACE INTO t (c, d) VALUES (NULL, 1)",
        "INSERT INTO t (d) VALUES (NULL)",
        "UPDATE t SET c = NULL",
    ];

    [Theory]
    [InlineData("CREATE TABLE t (c TEXT, d)")]
    [InlineData("CREATE TABLE t (c TEXT NOT NULL DEFAULT 'x', d)")]
    [InlineData("CREATE TABLE t (c TEXT NULL, d)")]
    [InlineData("CREATE TABLE t (c TEXT PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c INT PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c BIGINT PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c INTEGER PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c integer PRIMARY KEY AUTOINCREMENT, d)")]
    [InlineData("CREATE TABLE t (c \"INTEGER\" PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c INTEGER(11) PRIMARY KEY, d)")]
    [InlineData("CREATE TABLE t (c INTEGER PRIMARY KEY ASC, d)")]
    [InlineData("CREATE TABLE t (c INTEGER PRIMARY KEY DESC, d)")]
    [InlineData("CREATE TABLE t (c INTEGER, d, PRIMARY KEY (c DESC))")]
    [InlineData("CREATE TABLE t (c INTEGER, d, PRIMARY KEY (c))")]
    [InlineData("CREATE TABLE t (c INTEGER, d, PRIMARY KEY (c, d))")]
    [InlineData("CREATE TABLE t (c TEXT PRIMARY KEY, d) WITHOUT ROWID")]
    [InlineData("CREATE TABLE t (c TEXT, d TEXT, PRIMARY KEY (d)) WITHOUT ROWID")]
    [InlineData("CREATE TABLE t (c INTEGER PRIMARY KEY, d) WITHOUT ROWID")]
    [InlineData("CREATE TABLE t (c TEXT PRIMARY KEY, d ANY) STRICT")]
    [InlineData("CREATE TABLE t (c INT PRIMARY KEY, d ANY) STRICT")]
    [InlineData("CREATE TABLE t (c INTEGER PRIMARY KEY, d ANY) STRICT")]
    [InlineData("CREATE TABLE t (c TEXT UNIQUE, d)")]
    [InlineData("CREATE TABLE t (c TEXT UNIQUE REFERENCES t (c), d)")]
    [InlineData("CREATE TABLE t (c TEXT DEFAULT 'x', d)")]
    [InlineData("CREATE TABLE t (c TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'x', d)")]
    [InlineData("CREATE TABLE t (c TEXT NOT NULL ON CONFLICT IGNORE, d)")]
    [InlineData("CREATE TABLE t (c AS (d), d)")]
    [InlineData("CREATE TABLE t (c AS (d) NOT NULL, d)")]
    [InlineData("CREATE TABLE t (c TEXT AS (d) STORED NOT NULL, d)")]
    [InlineData("CREATE TABLE t (c TEXT AS (d) STORED, d)")]
    public void Declarations(string table) => AssertAgrees(table);

    [Theory]
    [InlineData("c IS NOT NULL")]
    [InlineData("c NOTNULL")]
    [InlineData("c NOT NULL")]
    [InlineData("NOT c IS NULL")]
    [InlineData("NOT (c ISNULL)")]
    [InlineData("NULL IS NOT c")]
    [InlineData("(c IS NOT NULL) = 1")]
    [InlineData("c IS NOT NULL AND length(c) > 0")]
    [InlineData("c IS NOT NULL OR d > 0")]
    [InlineData("c IS NOT NULL OR d IS NULL")]
    [InlineData("c > 0")]
    [InlineData("c IN ('x', 'y')")]
    [InlineData("c IN ('x', 'y') IS TRUE")]
    [InlineData("c IN ()")]
    [InlineData("c IS 'x'")]
    [InlineData("c IS NOT 'x'")]
    [InlineData("c IS TRUE")]
    [InlineData("c IS NOT FALSE")]
    [InlineData("c <> NULL")]
    [InlineData("typeof(c) = 'text'")]
    [InlineData("typeof(c) <> 'null'")]
    [InlineData("typeof(c) IN ('text', 'integer')")]
    [InlineData("typeof(c) IN ('text', 'null')")]
    [InlineData("typeof(c) NOT IN ('null', 'blob')")]
    [InlineData("coalesce(c, '') <> ''")]
    [InlineData("ifnull(c, 0) > 0")]
    [InlineData("coalesce(length(c), 0) > 0")]
    [InlineData("coalesce(c, d, 0)")]
    [InlineData("CASE WHEN c IS NULL THEN 0 ELSE 1 END")]
    [InlineData("CASE c WHEN 'x' THEN 1 ELSE 0 END")]
    [InlineData("iif(c IS NULL, 0, 1)")]
    [InlineData("length(c) IS NOT NULL")]
    [InlineData("c BETWEEN 0 AND 1")]
    [InlineData("c LIKE 'x%'")]
    [InlineData("(c || '') IS NOT NULL")]
    [InlineData("-c IS NOT NULL")]
    [InlineData("c -> '$' IS NOT NULL")]
    [InlineData("CAST(c AS TEXT) IS NOT NULL")]
    [InlineData("c IS DISTINCT FROM NULL")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("hex(c) = ''")]
    [InlineData("\"c\" IS NOT NULL AND [d] IS NULL")]
    [InlineData("t.c IS NOT NULL")]
    public void Checks(string check) => AssertAgrees($"CREATE TABLE t (c TEXT, d, CHECK ({check}))");

    // A column that is called nullable is never wrong, only less exact: random conditions may be beyond what is worked out.
    [Fact]
    public void Random_checks() => Conditions(3).Sample(
        check =>
        {
            string table = $"CREATE TABLE t (c, d, CHECK ({check}))";
            Assert.True(IsNullable(table) || !LetsNullIn(table), "A NULL is stored, the model says there can be none: " + table);
        },
        iter: 2_000);

    private static void AssertAgrees(string table) => Assert.Equal(LetsNullIn(table), IsNullable(table));

    private static bool IsNullable(string table) => Compiled.Column(table, "c").IsNullable;

    private static bool LetsNullIn(string table)
    {
        using var live = new LiveDatabase();
        Assert.Null(live.Run(table));
        foreach (string attempt in Attempts)
        {
            live.Run(attempt);
        }

        return live.Query("SELECT 1 FROM t WHERE c IS NULL").Count > 0;
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Conditions(int depth)
    {
        Gen<string> operand = OneOf("c", "'x'", "1", "0", "NULL", "typeof(c)", "coalesce(c, 0)", "length(c)", "'text'", "'null'", "TRUE");
        Gen<string> leaf = Gen.OneOf(
            Gen.Select(operand, OneOf("=", "<>", "<", ">=", "IS", "IS NOT", "||", "+", "->>"), operand, static (a, op, b) => $"{a} {op} {b}"),
            Gen.Select(operand, OneOf("ISNULL", "NOTNULL", "IS NOT NULL", "IN ()", "IN ('x', 1)", "NOT IN ('text', NULL)", "LIKE 'x'"), static (a, test) => $"{a} {test}"),
            Gen.Select(operand, operand, static (a, b) => $"CASE {a} WHEN {b} THEN 0 END"));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Gen.Select(Conditions(depth - 1), OneOf("AND", "OR", "IS", "="), Conditions(depth - 1), static (a, op, b) => $"({a}) {op} ({b})"),
                Conditions(depth - 1).Select(static a => $"NOT ({a})"),
                Gen.Select(Conditions(depth - 1), Conditions(depth - 1), static (a, b) => $"iif({a}, {b}, 0)"));
    }
}
