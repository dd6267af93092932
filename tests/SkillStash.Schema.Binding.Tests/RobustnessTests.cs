using System.Linq;
using System.Threading;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>The compiler lives in other programs: it never throws, and it never exhausts a stack of one megabyte.</summary>
public sealed class RobustnessTests
{
    public static TheoryData<string> Monsters() => new()
    {
        "create table t(a check(" + string.Join("+", Enumerable.Repeat("a", 990)) + "))",
        "create table t(a check(" + Repeat("abs(", 900) + "a" + Repeat(")", 900) + "))",
        "create table t(a check(" + Repeat("case when 1 then ", 480) + "a" + Repeat(" end", 480) + "))",
        "create view v as " + Repeat("select * from (", 200) + "select 1 a" + Repeat(")", 200),
        "create view v as select " + Repeat("(select ", 200) + "1" + Repeat(")", 200),
        string.Concat(Enumerable.Range(1, 500).Select(i => $"create view v{i} as select * from v{i + 1};")),
        string.Concat(Enumerable.Range(1, 2000).Select(i => $"create table t{i}(id uuid primary key references t{i + 1});")),
        "create table t(c0" + string.Concat(Enumerable.Range(1, 500).Select(i => $", c{i} as (c{(i == 500 ? 0 : i + 1)})")) + ")",
        "create table t(\n a text -- @json " + Repeat("(", 5000) + "\n)",
        "create table t(\n a text -- JSON array: " + Repeat("[", 5000) + "\n)",
        "create table t(" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => "c" + i)) + ")",
        "create view v0 as select 1 a;" + string.Concat(Enumerable.Range(0, 60).Select(i => $"create view v{i + 1} as select * from v{i} x, v{i} y;")),
        "create view v as with c0 as (select 1 a)"
            + string.Concat(Enumerable.Range(0, 60).Select(i => $", c{i + 1} as (select * from c{i} x, c{i} y)")) + " select * from c60",
        Repeat("-- x\n", 300_000) + "create table t(a);",
        "create table t(; alter table t add a; alter table t drop a; alter table t rename to u; create index i on t(",
        "\0", "'", "/*", "create", "create view v as", "-- @", "-- @json", "create table t(a -- @json\n",
    };

    [Theory]
    [MemberData(nameof(Monsters))]
    public void Nothing_is_too_deep(string script)
    {
        bool isDone = false;
        var thread = new Thread(() => isDone = Compiled.Script(script) is not null, maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(isDone);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
