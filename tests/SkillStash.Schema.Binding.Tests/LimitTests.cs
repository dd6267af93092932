using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Binding.Tests.Judging;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>SQLite's limits (limits): at each the compiler takes what SQLite takes, and one beyond it refuses what SQLite refuses.</summary>
public sealed class LimitTests
{
    private static readonly Dictionary<string, (int Limit, Func<int, string> Script)> Limits = new()
    {
        ["columns of a table"] = (2000, static n => $"CREATE TABLE t ({List(n, "c{0}")})"),
        ["columns that are added"] = (2000, static n => $"CREATE TABLE t ({List(1998, "c{0}")});" + string.Concat(Enumerable.Range(1998, n - 1998).Select(i => $"ALTER TABLE t ADD c{i};"))),
        ["columns of an index"] = (2000, static n => $"CREATE TABLE t (a); CREATE INDEX i ON t ({List(n, "a")})"),
        ["columns of a UNIQUE"] = (2000, static n => $"CREATE TABLE t (a, UNIQUE ({List(n, "a")}))"),
        ["columns of a PRIMARY KEY"] = (2000, static n => $"CREATE TABLE t (a, PRIMARY KEY ({List(n, "a")}))"),
        ["result columns"] = (2000, static n => $"CREATE TABLE t AS SELECT {List(n, "1")}"),
        ["result columns of a view that is read"] = (2000, static n => $"CREATE VIEW v AS SELECT {List(n, "1")}; CREATE TABLE t AS SELECT * FROM v"),
        ["values of a row"] = (2000, static n => $"CREATE TABLE t AS VALUES ({List(n, "1")})"),
        ["terms of GROUP BY"] = (2000, static n => $"CREATE TABLE a (a); CREATE TABLE t AS SELECT 1 FROM a GROUP BY {List(n, "a")}"),
        ["terms of ORDER BY"] = (2000, static n => $"CREATE TABLE a (a); CREATE TABLE t AS SELECT 1 FROM a ORDER BY {List(n, "a")}"),
        ["tables of FROM"] = (200, static n => $"CREATE TABLE a (a); CREATE VIEW v AS SELECT 1 FROM {List(n, "a AS a{0}")}"),
        ["tables of a join"] = (64, static n => $"CREATE TABLE a (a); CREATE TABLE t AS SELECT 1 FROM {List(n, "a AS a{0}")}"),
        ["tables of a join in a view that is read"] = (64, static n =>
            $"CREATE TABLE a (a); CREATE VIEW v AS SELECT 1 FROM {string.Join(" JOIN ", Items(n, "a AS a{0}"))}; CREATE TABLE t AS SELECT * FROM v"),
        ["parts of a compound query"] = (500, static n => $"CREATE VIEW v AS {string.Join(" UNION ALL ", Items(n, "SELECT 1"))}"),
        ["arguments of a function"] = (1000, static n => $"CREATE TABLE t (a CHECK (max({List(n, "a")}) > 0))"),
        ["levels of an expression"] = (1000, static n => $"CREATE TABLE t (a CHECK ({string.Join('+', Items(n, "a"))}))"),
        ["the number of a parameter"] = (32766, static n => $"CREATE TABLE t AS SELECT ?{n}"),
    };

    public static IEnumerable<TheoryDataRow<string>> Names() => Limits.Keys.Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_those_of_SQLite(string name)
    {
        (int limit, Func<int, string> script) = Limits[name];

        Assert.True(Judge.IsAccepted(script(limit)));
        Assert.False(Judge.IsAccepted(script(limit + 1)));
        Assert.Null(Judge.Complaint(script(limit)));
        Assert.Null(Judge.Complaint(script(limit + 1)));

        // SKS0130 is said of a view that is read, and quotes what is wrong with it.
        Assert.Contains(Assert.Single(Compiled.Errors(script(limit + 1))).Id, (string[])["SKS0003", "SKS0006", "SKS0115", "SKS0121", "SKS0130"]);
    }

    [Fact]
    public void A_view_that_joins_too_much_is_taken_and_cannot_be_queried()
    {
        string script = $"CREATE TABLE a (a); CREATE VIEW v AS SELECT 1 AS one FROM {List(65, "a AS a{0}")}";

        Assert.Null(Judge.Complaint(script));
        Assert.Contains(Compiled.Script(script).Diagnostics, static found => found.Id == "SKS0205" && found.Message.Contains("64 tables", StringComparison.Ordinal));
    }

    private static string List(int count, string item) => string.Join(", ", Items(count, item));

    private static IEnumerable<string> Items(int count, string item) =>
        Enumerable.Range(0, count).Select(i => item.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
