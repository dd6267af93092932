using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

public sealed class SchemaCompilerTests
{
    [Fact]
    public void Sources_fold_in_order()
    {
        SchemaCompilation compilation = SchemaCompiler.Compile(
        [
            new SourceText("CREATE TABLE t (a);", "0001.sql"),
            new SourceText("ALTER TABLE t ADD b TEXT; SELECT nope(; ", "0002.sql"),
        ]);
        Assert.Equal(["a", "b"], compilation.Model.Tables[0].Columns.Select(column => column.Name));
        Assert.Equal("0002.sql", Assert.Single(compilation.Diagnostics).Path);
        Assert.False(compilation.IsAccepted);
    }

    [Fact]
    public void Space_and_positions_leave_the_model_equal()
    {
        const string Script = "CREATE TABLE t (a TEXT DEFAULT 'x', b AS (a || 'y'), CHECK (a <> ''));\nCREATE VIEW v AS SELECT a, b FROM t;";
        SchemaModel moved = Compiled.Model("\n\n" + Script.Replace(" (a TEXT", "\n  (  a  TEXT").Replace("CHECK (", "CHECK /* x */ ("));
        Assert.Equal(Compiled.Model(Script), moved);
        Assert.Equal(Compiled.Model(Script).GetHashCode(), moved.GetHashCode());
    }

    [Fact]
    public void Locations_are_those_of_the_names()
    {
        SchemaCompilation compilation = Compiled.Script("CREATE TABLE t (\n  a TEXT\n);\nCREATE VIEW v AS SELECT 1;");
        Assert.Equal(13, compilation.Locations.Of("T")!.Value.Span.Start);
        Assert.Equal(19, compilation.Locations.Of("t", "A")!.Value.Span.Start);
        Assert.Equal(compilation.Locations.Of("v"), compilation.Locations.Of("v", "1"));
        Assert.Null(compilation.Locations.Of("nope"));
    }

    [Fact]
    public void A_table_with_a_mistake_does_not_take_the_others_along()
    {
        SchemaCompilation compilation = Compiled.Script("CREATE TABLE a (x CHECK (y)); CREATE INDEX i ON a (x); CREATE TABLE b (x REFERENCES a);");
        Assert.Single(compilation.Diagnostics);
        Assert.Contains(compilation.Model.Tables, table => table.Name == "b");
    }

    [Fact]
    public void Sql_has_no_comments_and_makes_the_same_table()
    {
        TableModel table = Compiled.Table("CREATE TABLE IF NOT EXISTS main.t (a -- one\n , b /* two */ DEFAULT (1 + 2)) STRICT;".Replace("(a -", "(a INT -").Replace("b /", "b INT /"));
        Assert.DoesNotContain("--", table.Sql);
        Assert.Equal(table with { Columns = default }, Compiled.Table(table.Sql) with { Columns = default });
    }

    [Fact]
    public void Temporary_objects_are_no_part_of_the_schema() =>
        Assert.Empty(Compiled.Model("CREATE TEMP TABLE t (a); CREATE TEMP VIEW v AS SELECT a FROM t;").Tables);

    [Fact]
    public void Names_ignore_the_case_of_ASCII_letters_only()
    {
        Assert.True(SqlNames.Same("Users", "USERS"));
        Assert.False(SqlNames.Same("Ä", "ä"));
        Assert.False(SqlNames.Same("I", "ı"));
    }
}
