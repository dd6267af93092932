using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>One mistake gives one message, and everything around it is still read.</summary>
public sealed class RecoveryTests
{
    private const string Good = "CREATE TABLE before (x INT);\n{0}\nCREATE TABLE after (y INT, z TEXT);";

    [Theory]
    [InlineData("CREATE TABLE t (a INT, b TEXT NOT NUL, c REAL);", "a b c", "NUL")]
    [InlineData("CREATE TABLE t (a INT, b TEXT CHECK (b >), c REAL);", "a b c", ")")]
    [InlineData("CREATE TABLE t (a INT, b TEXT CHECK (b IN ('x', 'y'), c REAL);", "a b c", ",")]
    [InlineData("CREATE TABLE t (a INT, b TEXT CHECK (f(b, , 1)), c REAL);", "a b c", ",")]
    [InlineData("CREATE TABLE t (a INT, b TEXT DEFAULT, c REAL);", "a b c", ",")]
    [InlineData("CREATE TABLE t (a INT, b TEXT DEFAULT 1 + 2, c REAL);", "a b c", "+")]
    [InlineData("CREATE TABLE t (a INT, 5 TEXT, c REAL);", "a c", "5")]
    [InlineData("CREATE TABLE t (a INT, , c REAL);", "a c", ",")]
    [InlineData("CREATE TABLE t (a INT, c REAL,);", "a c", ")")]
    [InlineData("CREATE TABLE t (a INT b INT, c REAL);", "a c", null)]
    [InlineData("CREATE TABLE t (a INT, UNIQUE (a), c REAL);", "a c", "c")]
    [InlineData("CREATE TABLE t (UNIQUE (a), a INT, c REAL);", "a c", "UNIQUE")]
    [InlineData("CREATE TABLE t (a INT, c REAL, FOREIGN KEY (a) REFERENCS u (x));", "a c", "REFERENCS")]
    [InlineData("CREATE TABLE t (a INT, c REAL", "a c", "CREATE")]
    [InlineData("CREATE TABLE t (a INT, c REAL;", "a c", ";")]
    [InlineData("CREATE TABLE t (a INT, c REAL)", "a c", "CREATE")]
    [InlineData("CREATE TABLE t (a INT, c REAL) STRICKT;", "a c", "STRICKT")]
    [InlineData("CREATE TABLE t (a INT, c REAL));", "a c", ")")]
    [InlineData("CREATE TABLE t (a INT, c REAL CHECK (c > ! 1));", "a c", "!")]
    public void A_mistake_in_a_table_leaves_the_rest_of_it(string sql, string columns, string? token)
    {
        ParseResult result = SyntaxTree.Parse(string.Format(null, Good, sql));
        Assert.Equal(["before", "t", "after"], result.Script.Statements.OfType<CreateTableSyntax>().Select(t => t.Name.Name));
        CreateTableSyntax table = result.Script.Statements.OfType<CreateTableSyntax>().ElementAt(1);
        Assert.Equal(columns, string.Join(" ", table.Columns.Select(c => c.Name.Name)));
        Assert.Equal(token == null ? [] : [token], result.Errors.Select(e => e.Arguments[0]));
    }

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT FROM;")]
    [InlineData("CREATE INDEX i ON t (a")]
    [InlineData("CREAT TABLE t (a);")]
    [InlineData("CREATE TABLE (a, b);")]
    [InlineData("SELECT 1 2;")]
    [InlineData("ALTER TABLE t FROB x;")]
    [InlineData(")))) ((;")]
    [InlineData("CREATE TRIGGER r AFTER INSERT ON t BEGIN SELEC 1; UPDATE t SET a = CASE WHEN 1 THEN 2 END; END;")]
    [InlineData("CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1 END;")]
    [InlineData("CREATE TEMP TRIGGER r AFTER INSERT ON t WHEN BEGIN SELECT 1; SELECT 2; END;")]
    public void A_statement_that_cannot_be_read_hides_no_other(string sql)
    {
        ParseResult result = SyntaxTree.Parse(string.Format(null, Good, sql));
        Assert.Equal(["before", "after"], result.Script.Statements.OfType<CreateTableSyntax>().Select(t => t.Name.Name));
        Assert.Single(result.Errors);
    }

    [Fact]
    public void Several_mistakes_give_several_messages()
    {
        ParseResult result = SyntaxTree.Parse("CREATE TABLE t (a INT NOT NUL, b ! INT, c DEFAULT, d);\nSELEC 1;\nDROP TABL x;");
        Assert.Equal(["NUL", "!", ",", "SELEC", "TABL"], result.Errors.Select(e => e.Arguments[0]));
    }

    [Fact]
    public void Constraints_read_before_the_mistake_are_kept()
    {
        var table = SyntaxTree.Parse("CREATE TABLE t (a INT NOT NULL UNIQUE CHECK (, b)").Script.Statements[0] as CreateTableSyntax;
        Assert.Equal(2, table!.Columns[0].Constraints.Count);
    }
}
