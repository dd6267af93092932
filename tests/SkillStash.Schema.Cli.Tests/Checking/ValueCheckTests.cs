using System.Linq;
using Xunit;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>What a schema's defaults give, and what its databases hold, as the readers see it.</summary>
public sealed class ValueCheckTests : System.IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("TEXT NOT NULL DEFAULT (hex(randomblob(8))), -- @uuid", true)]
    [InlineData("TEXT NOT NULL DEFAULT (hex(randomblob(16))), -- @uuid", false)]
    [InlineData("TEXT NOT NULL DEFAULT '{}', -- @json string[]", true)]
    [InlineData("TEXT NOT NULL DEFAULT '[]', -- @json string[]", false)]
    [InlineData("DATE NOT NULL DEFAULT (date('now', 'start of month')),", false)]
    [InlineData("DATETIME NOT NULL DEFAULT (strftime('%Y/%m/%d', 'now')),", true)]
    [InlineData("DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),", false)]
    [InlineData("INTEGER NOT NULL DEFAULT (random() / 7.5e18 + 0.25),", true)]
    [InlineData("DATETIME NOT NULL DEFAULT (unixepoch()),", false)]
    [InlineData("TEXT NOT NULL DEFAULT (of_the_application()),", false)]
    public void A_default_that_cannot_be_read_back_is_found(string column, bool isFound)
    {
        _workspace.Write("schema.sql", $"CREATE TABLE t (\n  a {column}\n  b INTEGER PRIMARY KEY\n);");
        _workspace.Write("skillstash-schema.json", "{}");
        Assert.Equal(isFound, Check().Contains("SKS0907: The DEFAULT of 'a'"));
    }

    [Fact]
    public void Values_in_another_form_than_their_columns_are_found_in_a_database()
    {
        const string Script = "CREATE TABLE t (\n  id TEXT NOT NULL PRIMARY KEY, -- @uuid\n  at DATETIME,\n  free DATETIME,\n  n INTEGER\n);\nCREATE INDEX t_at ON t (at);";
        _workspace.Write("schema.sql", Script);
        _workspace.MakeDatabase("app.db", Script + """
            INSERT INTO t VALUES ('0b0c0d0e-0000-4000-8000-00000000000f', '2025-10-18 12:00:00', '2025-10-18T12:00Z', 7);
            INSERT INTO t VALUES ('0B0C0D0E-0000-4000-8000-00000000000F', '2025-10-18T12:00:00Z', NULL, NULL);
            """);
        _workspace.Write("skillstash-schema.json", """{ "databases": ["app.db"] }""");
        string found = Check();
        Assert.Equal(2, found.Split('\n').Count(static line => line.Contains("SKS0907")));
        Assert.Contains("'0B0C0D0E-0000-4000-8000-00000000000F' in column id of t", found);
        Assert.Contains("'2025-10-18T12:00:00Z' in column at of t", found);
    }

    private string Check()
    {
        ToolRun run = ToolRun.Of("check", "--config", _workspace.Path("skillstash-schema.json"));
        return run.Output + run.Error;
    }
}
