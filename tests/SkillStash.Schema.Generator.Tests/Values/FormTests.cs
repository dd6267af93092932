using System;
using System.Text;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>The compiler prints the names of the runtime library's forms without having it.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData(typeof(Compiler.Model.TimeForm), typeof(TimeForm))]
    [InlineData(typeof(Compiler.Model.UuidForm), typeof(UuidForm))]
    public void The_compiler_and_the_runtime_library_have_the_same(Type compiler, Type runtime) =>
        Assert.Equal(Enum.GetNames(runtime), Enum.GetNames(compiler));

    [Theory]
    [InlineData("1970-01-01T00:00:00Z", "2026-11-30T08:15:30Z")]
    [InlineData("1970-01-01T00:00:00.000Z", "2026-11-30T08:15:30.000Z")]
    [InlineData("1970-01-01T00:00:00", "2026-11-30T08:15:30")]
    [InlineData("1970-01-01T00:00:00.000", "2026-11-30T08:15:30.000")]
    [InlineData("1970-01-01 00:00:00.000", "2026-11-30 08:15:30.000")]
    [InlineData("1970-01-01 00:00:00", "2026-11-30 08:15:30")]
    [InlineData("1970-01-01", "2026-11-30 08:15:30")]
    public void Times_are_written_as_the_default_is(string constant, string written)
    {
        using SchemaDatabase database = EmittedAssembly.Create($"CREATE TABLE m0 (id INTEGER PRIMARY KEY, at DATETIME DEFAULT '{constant}', note TEXT);");
        MatrixTable table = new(database, "m0");
        DateTimeOffset time = new(2026, 11, 30, 8, 15, 30, TimeSpan.Zero);
        Assert.Equal(time, table.Get(table.Insert(table.New([new("At", time)])), "At"));
        Assert.Equal(written, Encoding.UTF8.GetString(Convert.FromHexString(table.Stored("at")["text ".Length..])));
        table.Clear();
        Assert.Equal(DateTimeOffset.UnixEpoch, table.Get(table.Insert(table.New([])), "At"));
    }
}
