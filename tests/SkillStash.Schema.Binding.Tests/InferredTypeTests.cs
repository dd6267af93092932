using System.Linq;
using CsCheck;
using SkillStash.Schema.Binding.Tests.Judging;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>Where a CHECK makes a column a boolean or an enum, live SQLite stores no other value in it.</summary>
public sealed class InferredTypeTests
{
    private static readonly string[] Values =
    [
        "0", "1", "2", "0.0", "1.0", "0.5", "'0'", "'1'", "'1.0'", "' 1'", "TRUE", "x'30'", "x'31'", "x'78'", "-0.0", "'x'", "'X'", "'y'", "'x '", "''",
        "'true'", "1e0", "'x' || char(0)",
    ];

    [Fact]
    public void Random_declarations() => Declaration.Sample(
        declaration =>
        {
            string table = $"CREATE TABLE t ({declaration})";
            ColumnType type = Compiled.Column(table, "c").Type;
            if (type.Kind is ColumnKind.Boolean or ColumnKind.Enum)
            {
                string[] allowed = type.Kind == ColumnKind.Boolean
                    ? ["integer 0", "integer 1"]
                    : type.EnumValues.Select(value => "text " + value).ToArray();
                Assert.Empty(Stored(table).Except(allowed));
            }
        },
        iter: 3_000);

    private static string[] Stored(string table)
    {
        using var live = new LiveDatabase();
        Assert.Null(live.Run(table));
        foreach (string value in Values)
        {
            live.Run($"INSERT INTO t (c) VALUES ({value})");
        }

        return live.Query("SELECT typeof(c) || ' ' || CAST(c AS TEXT) FROM t WHERE c IS NOT NULL").Select(row => row[0]!).ToArray();
    }

    private static Gen<string> Declaration =>
        Gen.Select(
            OneOf("", "INTEGER", "INT", "TEXT", "VARCHAR(3)", "NUMERIC", "REAL", "BLOB", "CHARINT", "DECIMAL(1)", "ANY", "TINYINT"),
            OneOf("", "", "COLLATE NOCASE", "COLLATE RTRIM", "COLLATE BINARY", "NOT NULL"),
            Condition,
            OneOf("", "", "CHECK (c IN (0, 1))", "CHECK (c IN ('x', 'y'))", "CHECK (typeof(c) = 'text')"),
            static (type, rule, check, other) => $"c {type} {rule} CHECK ({check}) {other}");

    private static Gen<string> Condition => Gen.OneOf(
        Gen.Select(OneOf("c", "(c)", "+c", "c COLLATE NOCASE", "c || ''", "lower(c)"), OneOf("IN", "IN", "NOT IN"), List, static (c, op, list) => $"{c} {op} ({list})"),
        Gen.Select(OneOf("=", "==", "IS", "<>", "LIKE", ">="), Value, OneOf("=", "IS"), Value, static (op, a, op2, b) => $"c {op} {a} OR {b} {op2} c"),
        Gen.Select(List, List, static (a, b) => $"c IN ({a}) AND c IN ({b})"),
        Gen.Select(List, Value, static (list, value) => $"c IN ({list}) OR c = {value}"),
        OneOf("c BETWEEN 0 AND 1", "c IN (0, 1) OR c IS NULL", "c IN ('x') OR TRUE", "c IN (0, 1) IS NOT FALSE", "NOT c IN (0, 1)"));

    private static Gen<string> List => Gen.Select(Value, Value, static (a, b) => a + ", " + b);

    private static Gen<string> Value => OneOf("0", "1", "'x'", "'y'", "'0'", "NULL", "TRUE", "FALSE", "1.0", "x'78'", "2");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
