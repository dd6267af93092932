using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

public sealed class ViewTypeTests
{
    private const string Tables = """
        CREATE TABLE a (id UUID NOT NULL PRIMARY KEY, n INTEGER NOT NULL, r REAL NOT NULL, t TEXT NOT NULL, o TEXT, k TEXT NOT NULL CHECK (k IN ('x', 'y')));
        CREATE TABLE b (a_id TEXT NOT NULL REFERENCES a, m INTEGER NOT NULL);
        """;

    [Theory]
    [InlineData("a.id FROM a", ColumnKind.Uuid, false)]
    [InlineData("k FROM a", ColumnKind.Enum, false)]
    [InlineData("b.a_id FROM a JOIN b ON b.a_id = a.id", ColumnKind.Uuid, false)]
    [InlineData("b.a_id FROM a LEFT JOIN b ON b.a_id = a.id", ColumnKind.Uuid, true)]
    [InlineData("a.id FROM a LEFT JOIN b ON b.a_id = a.id", ColumnKind.Uuid, false)]
    [InlineData("a.id FROM a RIGHT JOIN b ON b.a_id = a.id", ColumnKind.Uuid, true)]
    [InlineData("b.m FROM a FULL JOIN b ON b.a_id = a.id", ColumnKind.Integer, true)]
    [InlineData("n + 1 FROM a", ColumnKind.Integer, false)]
    [InlineData("n / 2 FROM a", ColumnKind.Integer, false)]
    [InlineData("n / n FROM a", ColumnKind.Integer, true)]
    [InlineData("n * r FROM a", ColumnKind.Real, false)]
    [InlineData("t || o FROM a", ColumnKind.Text, true)]
    [InlineData("coalesce(o, t) FROM a", ColumnKind.Text, false)]
    [InlineData("count(*) FROM a", ColumnKind.Integer, false)]
    [InlineData("sum(n) FROM a", ColumnKind.Integer, true)]
    [InlineData("sum(n) FROM a GROUP BY t", ColumnKind.Integer, false)]
    [InlineData("max(k) FROM a", ColumnKind.Enum, true)]
    [InlineData("total(n) FROM a", ColumnKind.Real, false)]
    [InlineData("o IS NULL FROM a", ColumnKind.Boolean, false)]
    [InlineData("n > 1 FROM a", ColumnKind.Boolean, false)]
    [InlineData("o = t FROM a", ColumnKind.Boolean, true)]
    [InlineData("EXISTS (SELECT 1) FROM a", ColumnKind.Boolean, false)]
    [InlineData("(SELECT m FROM b) FROM a", ColumnKind.Integer, true)]
    [InlineData("(SELECT count(*) FROM b) FROM a", ColumnKind.Integer, false)]
    [InlineData("CASE WHEN n THEN t END FROM a", ColumnKind.Text, true)]
    [InlineData("CASE WHEN n THEN t ELSE 'x' END FROM a", ColumnKind.Text, false)]
    [InlineData("CASE WHEN n THEN t ELSE n END FROM a", ColumnKind.Any, false)]
    [InlineData("CAST(t AS INTEGER) FROM a", ColumnKind.Integer, false)]
    [InlineData("length(t) FROM a", ColumnKind.Integer, false)]
    [InlineData("row_number() OVER () FROM a", ColumnKind.Integer, false)]
    [InlineData("lag(n) OVER () FROM a", ColumnKind.Integer, true)]
    [InlineData("iif(n, t, t) FROM a", ColumnKind.Text, false)]
    [InlineData("iif(n, t) FROM a", ColumnKind.Text, true)]
    [InlineData("CURRENT_TIMESTAMP", ColumnKind.Timestamp, false)]
    [InlineData("n FROM a UNION ALL SELECT m FROM b", ColumnKind.Integer, false)]
    [InlineData("n FROM a UNION ALL SELECT NULL", ColumnKind.Integer, true)]
    [InlineData("x FROM (SELECT n AS x FROM a)", ColumnKind.Integer, false)]
    [InlineData("id FROM a NATURAL JOIN (SELECT t FROM a)", ColumnKind.Uuid, false)]
    public void The_type_is_proven_or_said_to_be_any(string select, ColumnKind kind, bool isNullable)
    {
        ColumnModel column = Compiled.Column($"{Tables} CREATE VIEW v (c) AS SELECT {select}", "c");
        Assert.Equal((kind, isNullable), (column.Type.Kind, column.IsNullable));
    }

    [Theory]
    [InlineData("max(p)", "decimal(2)")]
    [InlineData("sum(p)", "decimal(2)")]
    [InlineData("coalesce(sum(p), 0)", "decimal(2)")]
    [InlineData("CASE WHEN b THEN 0 ELSE -abs(p) END", "decimal(2)")]
    [InlineData("sum(p * b) OVER (ORDER BY b)", "decimal(2)")]
    [InlineData("p + p - p % p", "decimal(2)")]
    [InlineData("2 * p / 3", "decimal(2)")]
    [InlineData("p / p", "integer")]
    [InlineData("coalesce(p, 1)", "any")]
    [InlineData("p + 1", "any")]
    [InlineData("p + q", "any")]
    [InlineData("p * q", "any")]
    [InlineData("p * 1.5", "any")]
    [InlineData("p + d", "any")]
    [InlineData("sum(d)", "decimal")]
    [InlineData("coalesce(d, 1)", "decimal")]
    [InlineData("d * b", "decimal")]
    [InlineData("d * 1.5", "real")]
    [InlineData("sum(b)", "bigint")]
    [InlineData("b + 1", "bigint")]
    [InlineData("coalesce(b, 0)", "bigint")]
    [InlineData("coalesce(r, 0)", "real")]
    [InlineData("coalesce(r, 9007199254740993)", "any")]
    [InlineData("0", "integer")]
    [InlineData("min(r, 0, NULL)", "real")]
    public void NumbersKeepTheirUnitAndTheirWireForm(string expression, string expected)
    {
        ColumnType type = Compiled.Column(
            $"CREATE TABLE n (p INTEGER, -- @decimal(2)\n q INTEGER, -- @decimal(3)\n d DECIMAL(10, 2), b INTEGER, -- @bigint\n r REAL); CREATE VIEW v (c) AS SELECT {expression} FROM n",
            "c").Type;
        Assert.Equal(expected, type switch
        {
            { DecimalDigits: { } digits } => $"decimal({digits})",
            { IsBigInt: true } => "bigint",
            _ => type.Kind.ToString().ToLowerInvariant(),
        });
    }
}
