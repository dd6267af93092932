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
}
