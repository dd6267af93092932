using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Which comment documents what.</summary>
public sealed class CommentMapTests
{
    [Fact]
    public void Comments_above_and_beside_belong_to_their_column()
    {
        const string Sql =
            """
            -- licence

            -- Plugins of the registry.
            -- @name Plugin
            CREATE TABLE plugins ( -- one row a plugin
              -- The key.
              id TEXT PRIMARY KEY, -- a UUID
              name TEXT, -- shown to people
              -- Not doc of tags: a blank line follows.

              tags TEXT /* JSON array: ["cli"] */,
              /*
               * How many.
               *   Never negative.
               */
              stars INTEGER NOT NULL -- @bigint
                DEFAULT 0,
              /* a */ a INT, /* b */ b INT, -- after b
              last TEXT -- the last
            ) STRICT; -- end of plugins
            -- next
            CREATE INDEX i ON plugins (name); -- by name
            """;
        ParseResult result = SyntaxTree.Parse(Sql);
        var map = new CommentMap(result.Source, result.Comments);
        var table = (CreateTableSyntax)result.Script.Statements[0];
        Assert.Equal("Plugins of the registry.|@name Plugin|one row a plugin|end of plugins", Join(map.Of(table)));
        Assert.Equal(
            [
                "id: The key.|a UUID",
                "name: shown to people",
                "tags: JSON array: [\"cli\"]",
                "stars: How many.|Never negative.|@bigint",
                "a: a",
                "b: b|after b",
                "last: the last",
            ],
            table.Columns.Select(c => $"{c.Name.Name}: {Join(map.Of(c))}"));
        Assert.Equal("next|by name", Join(map.Of(result.Script.Statements[1])));
    }

    [Theory]
    [InlineData("CREATE TABLE t (\n  a INT -- one\n, b INT -- two\n)", "a: one;b: two")]
    [InlineData("CREATE TABLE t (a INT, /* of b */ b INT)", "a: ;b: of b")]
    [InlineData("CREATE TABLE t (a INT /* of a */, b INT)", "a: of a;b: ")]
    [InlineData("CREATE TABLE t (a INT /* one */ /* two */ , /* of b */ b INT /* too */)", "a: one|two;b: of b|too")]
    [InlineData("CREATE TABLE t (a INT\n/* of b */ , b INT)", "a: ;b: of b")]
    [InlineData("CREATE TABLE t (a INT, b INT); -- of t", "a: ;b: ")]
    [InlineData("CREATE TABLE t (\r\n  -- one\r\n  a INT, -- two\r\n  b INT\r\n)", "a: one|two;b: ")]
    [InlineData("CREATE TABLE t (a INT, -- x\n-- y\nb INT)", "a: x;b: y")]
    [InlineData("CREATE TABLE t (a INT CHECK (a > 0 /* inner */), b INT)", "a: ;b: ")]
    public void Styles_of_writing(string sql, string expected)
    {
        ParseResult result = SyntaxTree.Parse(sql);
        var map = new CommentMap(result.Source, result.Comments);
        var table = (CreateTableSyntax)result.Script.Statements[0];
        Assert.Equal(expected, string.Join(";", table.Columns.Select(c => $"{c.Name.Name}: {Join(map.Of(c))}")));
    }

    [Fact]
    public void Lines_know_where_they_stand()
    {
        const string Sql = "/* one\n * two */\nCREATE TABLE t (a)";
        ParseResult result = SyntaxTree.Parse(Sql);
        var lines = new CommentMap(result.Source, result.Comments).Of((CreateTableSyntax)result.Script.Statements[0]);
        Assert.Equal(["one", "two"], lines.Select(line => result.Source.Slice(line.Span)));
    }

    private static string Join(System.Collections.Generic.IReadOnlyList<CommentLine> lines)
    {
        return string.Join("|", lines.Select(line => line.Text));
    }
}
