using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

public sealed class AnnotationTests
{
    private static readonly JsonShape Text = new JsonShape.Text();
    private static readonly JsonShape Number = new JsonShape.Number();

    public static TheoryData<string, JsonShape> Shapes() => new()
    {
        { "@json string", Text },
        { "@json string[]", new JsonShape.Array(Text) },
        { "@json Array<number>[]", new JsonShape.Array(new JsonShape.Array(Number)) },
        { "@json Record<string, boolean>", new JsonShape.Dictionary(new JsonShape.Boolean()) },
        { "@json number | null", new JsonShape.Nullable(Number) },
        { "@json unknown The rest is text.", new JsonShape.Unknown() },
        { "@json 'a' | \"b\"", new JsonShape.Literals(EquatableArray.Of("a", "b")) },
        { "@json ('a' | 'b')[]", new JsonShape.Array(new JsonShape.Literals(EquatableArray.Of("a", "b"))) },
        {
            "@json { name: string; port?: number, 'x-y': { z: null | string }[] }",
            new JsonShape.Object(EquatableArray.Of(
                new JsonProperty("name", Text, false),
                new JsonProperty("port", Number, true),
                new JsonProperty("x-y", new JsonShape.Array(new JsonShape.Object(EquatableArray.Of(
                    new JsonProperty("z", new JsonShape.Nullable(Text), false)))), false)))
        },
        { "JSON array: [\"cli\", \"git\"]", new JsonShape.Array(Text) },
        { "JSON array: [1, 2.5, -3e4]", new JsonShape.Array(Number) },
        { "JSON array: [true, null]", new JsonShape.Array(new JsonShape.Nullable(new JsonShape.Boolean())) },
        { "JSON array: [1, \"a\"]", new JsonShape.Array(new JsonShape.Unknown()) },
        { "JSON array: [{\"a\": 1}]", new JsonShape.Array(new JsonShape.Object(EquatableArray.Of(new JsonProperty("a", Number, false)))) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_shape_is_read(string comment, JsonShape shape)
    {
        ColumnType type = Compiled.Column($"CREATE TABLE t (\n a TEXT -- {comment}\n)", "a").Type;
        Assert.Equal(ColumnKind.Json, type.Kind);
        Assert.Equal(shape, type.Shape);
    }

    [Fact]
    public void A_shape_may_span_lines() => Assert.Equal(
        new JsonShape.Object(EquatableArray.Of(new JsonProperty("a", Text, false), new JsonProperty("b", Number, false))),
        Compiled.Column("CREATE TABLE t (\n -- @json {\n --   a: string\n --   ;\n --   b: number\n -- }\n a TEXT\n)", "a").Type.Shape);

    [Theory]
    [InlineData("@json List<string>")]
    [InlineData("@json")]
    [InlineData("@json { a }")]
    [InlineData("@json string |")]
    [InlineData("@json string | number")]
    [InlineData("JSON array: none")]
    [InlineData("@type money")]
    [InlineData("@name 1x")]
    [InlineData("@name")]
    [InlineData("@name 'x'")]
    [InlineData("@name 'x")]
    [InlineData("@name 'x' 1x")]
    [InlineData("@name 'x' X")]
    [InlineData("@json 'a' | 'b' @name 'x' X")]
    public void What_cannot_be_read_is_a_warning(string comment) =>
        Assert.Equal(DiagnosticIds.MalformedAnnotation, Assert.Single(Compiled.Warnings($"CREATE TABLE t (\n a TEXT -- {comment}\n)")).Id);

    [Theory]
    [InlineData("integer", ColumnKind.Integer)]
    [InlineData("datetime", ColumnKind.Timestamp)]
    [InlineData("boolean", ColumnKind.Boolean)]
    [InlineData("any", ColumnKind.Any)]
    public void Type_overrides_the_declaration(string kind, ColumnKind expected) =>
        Assert.Equal(expected, Compiled.Column($"CREATE TABLE t (\n a CHECK (a IN ('x')) -- @type {kind}\n)", "a").Type.Kind);

    [Theory]
    [InlineData("@type any", "any", "leave the type out")]
    [InlineData("@type real", "real", "declare it REAL")]
    [InlineData("@json string[]", "json", "declare it TEXT")]
    public void A_rowid_keeps_nothing_but_integers(string comment, string kind, string remedy) => Assert.Equal(
        $"'a' does not keep values of kind {kind}: as INTEGER PRIMARY KEY it is the rowid, which is an integer; {remedy}.",
        Assert.Single(Compiled.Script($"CREATE TABLE t (\n a INTEGER PRIMARY KEY, -- {comment}\n b TEXT\n)").Diagnostics).Message);

    [Theory]
    [InlineData("@bigint")]
    [InlineData("@type unixepoch")]
    [InlineData("@decimal(2)")]
    [InlineData("@type boolean")]
    public void A_rowid_keeps_all_that_is_stored_as_an_integer(string comment) =>
        Assert.Empty(Compiled.Script($"CREATE TABLE t (\n a INTEGER PRIMARY KEY, -- {comment}\n b TEXT\n)").Diagnostics);

    [Fact]
    public void BigInt_is_marked() =>
        Assert.True(Compiled.Column("CREATE TABLE t (\n a INTEGER -- @bigint\n)", "a").Type.IsBigInt);

    [Fact]
    public void The_name_of_a_table_is_read()
    {
        TableModel table = Compiled.Table("-- A server.\n-- @name MCPServer\nCREATE TABLE mcp_servers (a)");
        Assert.Equal("MCPServer", table.TypeName);
        Assert.Equal("A server.", table.Documentation);
    }

    [Fact]
    public void Comments_among_the_arguments_of_a_virtual_table_are_not_its_own()
    {
        TableModel table = Compiled.Table("CREATE VIRTUAL TABLE notes USING fts5( -- @name Wrong\n title, -- @name Other\n body -- A text.\n)");
        Assert.Equal((null, null), (table.TypeName, table.Documentation));
    }

    [Theory]
    [InlineData("-- Kept. @name Page\nCREATE VIRTUAL TABLE notes USING fts5(title)")]
    [InlineData("CREATE VIRTUAL TABLE notes -- Kept. @name Page\n USING fts5(title)")]
    [InlineData("CREATE VIRTUAL TABLE notes USING fts5 -- Kept. @name Page\n (title)")]
    [InlineData("CREATE VIRTUAL TABLE notes USING fts5(title); -- Kept. @name Page")]
    public void Comments_around_a_virtual_table_are(string sql)
    {
        TableModel table = Compiled.Table(sql);
        Assert.Equal(("Page", "Kept."), (table.TypeName, table.Documentation));
    }

    [Fact]
    public void The_name_of_a_column_is_read()
    {
        ColumnModel column = Compiled.Column("CREATE TABLE t (\n a TEXT -- How bad. @name Severity\n)", "a");
        Assert.Equal(("Severity", "How bad."), (column.GivenName, column.Documentation));
    }

    [Fact]
    public void The_names_of_values_are_read()
    {
        const string Sql = """
            CREATE TABLE t (
              op TEXT CHECK (op IN ('<', '<=', 'it''s')), -- Compared by it. @name '<' Less @name "<=" AtMost @name 'it\'s' Its
              j TEXT -- @json { op: '<' | '>' }[] @name '>' More
            )
            """;
        Assert.Equal(
            EquatableArray.Of(new MemberName("<", "Less"), new MemberName("<=", "AtMost"), new MemberName("it's", "Its")), Compiled.Column(Sql, "op").Type.MemberNames);
        Assert.Equal("Compared by it.", Compiled.Column(Sql, "op").Documentation);
        Assert.Equal(EquatableArray.Of(new MemberName(">", "More")), Compiled.Column(Sql, "j").Type.MemberNames);
        Assert.Empty(Compiled.Warnings(Sql));
    }

    [Fact]
    public void A_view_shows_a_column_by_its_name()
    {
        ViewModel view = Assert.Single(Compiled.Script(
            """
            CREATE TABLE t (
              a TEXT CHECK (a IN ('<')), -- @name Severity @name '<' Low
              b TEXT
            );
            -- @name Shown
            CREATE VIEW v AS SELECT t.a, a AS b, upper(a) AS a FROM t;
            """).Model.Views);
        Assert.Equal("Shown", view.TypeName);
        Assert.Equal(["Severity", null, null], view.Columns.Select(static column => column.GivenName));
        Assert.Equal(EquatableArray.Of(new MemberName("<", "Low")), view.Columns[1].Type.MemberNames);
    }

    [Theory]
    [InlineData("Write to someone@example.com, or see `@this`.")]
    [InlineData("An @ alone, and a price @5.")]
    public void Ordinary_text_is_no_annotation(string comment)
    {
        Assert.Empty(Compiled.Warnings($"CREATE TABLE t (\n a TEXT -- {comment}\n)"));
        Assert.Equal(comment, Compiled.Column($"CREATE TABLE t (\n a TEXT -- {comment}\n)", "a").Documentation);
    }

    [Fact]
    public void An_unknown_word_is_marked_at_its_place()
    {
        Diagnostic warning = Assert.Single(Compiled.Warnings("CREATE TABLE t (\n  a TEXT -- the @uid of it\n)"));
        Assert.Equal("schema.sql(2,17): warning SKS0201", warning.ToString().Substring(0, 33));
        Assert.Equal(4, warning.Span.Length);
    }

    [Fact]
    public void Annotations_leave_no_gap_in_the_documentation() =>
        Assert.Equal("The key of it.", Compiled.Column("CREATE TABLE t (\n a TEXT -- The key @uuid of it.\n)", "a").Documentation);

    [Fact]
    public void Annotations_survive_ALTER_TABLE() =>
        Assert.Equal("kept", Compiled.Column("CREATE TABLE t (\n a TEXT, -- kept\n b TEXT\n); ALTER TABLE t DROP b; ALTER TABLE t RENAME a TO c", "c").Documentation);
}
