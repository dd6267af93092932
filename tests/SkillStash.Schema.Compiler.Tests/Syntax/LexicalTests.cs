using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Corners of SQLite's tokenizer that no line of the corpus can hold, and tokens that are none.</summary>
public sealed class LexicalTests
{
    [Theory]
    [InlineData("\uFEFFSELECT 1")]
    [InlineData("SELECT \uFEFF 1")]
    [InlineData("SELECT\uFEFF 1")]
    [InlineData("SELECT \v1")]
    [InlineData("SELECT\v1")]
    [InlineData("SELECT\r\n1 -- x\r\n, 2")]
    [InlineData("SELECT 1 -- x\r, 2")]
    [InlineData("SELECT\f1\t+\r2")]
    [InlineData("SELECT 'a\nb', \"c\nd\" FROM (SELECT 1 \"c\nd\")")]
    [InlineData("SELECT 1 /* a * / ** */ + /**/ 2 /***/")]
    [InlineData("SELECT 1 /*/ + 2")]
    [InlineData("SELECT 1 /* open")]
    [InlineData("SELECT 1 /*")]
    [InlineData("SELECT 1 /")]
    [InlineData("SELECT 1 --")]
    [InlineData("SELECT 1 -")]
    [InlineData("SELECT 1 \u00a0")]
    [InlineData("SELECT 1 AS \u00e9\u4f60\ud83d\ude00")]
    [InlineData("SELECT $a$b, a$b FROM (SELECT 1 a$b)")]
    [InlineData("SELECT $")]
    [InlineData("SELECT $a(b")]
    [InlineData("SELECT $a(b c)")]
    [InlineData("SELECT @a::b::c(d)")]
    [InlineData("SELECT :a:b")]
    [InlineData("SELECT $::a")]
    [InlineData("SELECT ?1?2")]
    [InlineData("SELECT x'12' 'y', X'', x'1', x'zz', x'12")]
    [InlineData("SELECT x '12'")]
    [InlineData("SELECT 0x, 0xg")]
    [InlineData("SELECT 1e5.5")]
    [InlineData("SELECT 1.2.3")]
    [InlineData("SELECT 1a")]
    [InlineData("SELECT 1\u00e9")]
    [InlineData("SELECT 1_a")]
    [InlineData("SELECT 'it''s', \"a\"\"b\" FROM (SELECT 1 \"a\"\"b\"), `c``d`")]
    [InlineData("SELECT [a\nb] FROM (SELECT 1 [a\nb])")]
    [InlineData("SELECT 1!2")]
    [InlineData("SELECT 1 ! = 2")]
    [InlineData("SELECT 1 | | 2")]
    [InlineData("SELECT 1 < > 2")]
    [InlineData("SELECT 1 -> > 2")]
    [InlineData("SELECT 1 ->>> 2")]
    [InlineData("SELECT 1 === 2")]
    [InlineData("SELECT 1 ^ 2")]
    [InlineData("SELECT {1}")]
    [InlineData("SELECT 1 \\ 2")]
    [InlineData("SELECT \u0001")]
    public void Agrees_with_sqlite(string sql)
    {
        using var judge = new SqliteJudge();
        string? refusal = judge.Refusal(sql);
        SyntaxError? error = SyntaxTree.Parse(sql).Errors.FirstOrDefault();
        bool isSyntax = refusal != null && SqliteJudge.IsAboutSyntax(refusal);
        Assert.True(isSyntax == (error != null), $"{refusal} / {error}");
        if (refusal != null && error != null && SqliteJudge.NamedToken(refusal) is { } token)
        {
            Assert.Equal(token, error.Arguments[0]);
        }
    }

    [Theory]
    [InlineData("SELECT 'abc", SyntaxErrorKind.UnterminatedString, 7)]
    [InlineData("SELECT \"abc", SyntaxErrorKind.UnterminatedName, 7)]
    [InlineData("SELECT [abc", SyntaxErrorKind.UnterminatedName, 7)]
    [InlineData("SELECT `abc", SyntaxErrorKind.UnterminatedName, 7)]
    [InlineData("SELECT 1e", SyntaxErrorKind.MalformedNumber, 7)]
    [InlineData("SELECT 1__0", SyntaxErrorKind.MalformedNumber, 7)]
    [InlineData("SELECT x'1'", SyntaxErrorKind.MalformedBlob, 7)]
    [InlineData("SELECT !", SyntaxErrorKind.UnrecognizedToken, 7)]
    [InlineData("SELECT ?0", SyntaxErrorKind.ParameterNumberOutOfRange, 7)]
    [InlineData("SELECT 'a\0'", SyntaxErrorKind.UnterminatedString, 7)]
    [InlineData("SELECT", SyntaxErrorKind.UnexpectedEnd, 6)]
    [InlineData("SELECT FROM", SyntaxErrorKind.UnexpectedToken, 7)]
    [InlineData("CREATE TABLE x (a) STRIKT", SyntaxErrorKind.UnknownTableOption, 19)]
    [InlineData("CREATE TABLE x (a) 'strict'", SyntaxErrorKind.UnknownTableOption, 19)]
    [InlineData("CREATE TABLE x (a) WITHOUT OIDS", SyntaxErrorKind.UnknownTableOption, 19)]
    [InlineData("CREATE TABLE x (a AS (1) foo)", SyntaxErrorKind.UnknownGeneratedKind, 25)]
    [InlineData("CREATE TABLE x (a AS (1) \"stored\")", SyntaxErrorKind.UnknownGeneratedKind, 25)]
    [InlineData("SELECT * FROM t LEFT INNER JOIN u", SyntaxErrorKind.UnknownJoinType, 16)]
    [InlineData("SELECT * FROM t ON 1", SyntaxErrorKind.ConditionWithoutJoin, 16)]
    [InlineData("SELECT * FROM (t USING (a))", SyntaxErrorKind.ConditionWithoutJoin, 17)]
    [InlineData("SELECT sum(a) OVER (ROWS 1 FOLLOWING) FROM t", SyntaxErrorKind.FrameEndsBeforeStart, 20)]
    [InlineData("CREATE VIEW v (a DESC) AS SELECT 1", SyntaxErrorKind.DecoratedColumnName, 17)]
    [InlineData("SELECT 1 LIMIT 1 UNION SELECT 2", SyntaxErrorKind.ClauseBeforeCompound, 17)]
    [InlineData("CREATE TRIGGER r DELETE ON t BEGIN DELETE FROM t NOT INDEXED; END", SyntaxErrorKind.IndexHintInTrigger, 49)]
    [InlineData("SELECT 1 BETWEEN 0 OR 1 AND 1", SyntaxErrorKind.UnexpectedToken, 19)]
    public void Says_what_is_wrong(string sql, SyntaxErrorKind kind, int start)
    {
        SyntaxError error = Assert.Single(SyntaxTree.Parse(sql).Errors);
        Assert.Equal((kind, start), (error.Kind, error.Span.Start));
    }

    [Theory]
    [InlineData("SELECT 1\0")]
    [InlineData("SELECT 1 -- a\0b")]
    [InlineData("SELECT 1 /* a\0 */ 2")]
    public void A_NUL_character_ends_the_text(string sql) => Assert.Empty(SyntaxTree.Parse(sql).Errors);

    [Fact]
    public void Literals_have_values()
    {
        const string Sql = "SELECT 'it''s', x'0aF', 1_000, 0x1_F, NULL";
        var core = (SelectCoreSyntax)SyntaxTree.Single<SelectSyntax>(Sql.Replace("0aF", "0aFF")).Terms[0];
        string[] values = [.. core.Columns.Select(c => ((LiteralSyntax)((ExpressionColumnSyntax)c).Expression).Value)];
        Assert.Equal(["it's", "0aFF", "1000", "0x1F", "NULL"], values);
    }

    [Fact]
    public void Lines_end_with_any_of_the_three_line_ends()
    {
        var source = new SourceText("a\nb\r\nc\rd", "x.sql");
        Assert.Equal(4, source.Lines.Count);
        Assert.Equal(new LinePosition(1, 1), source.Position(0));
        Assert.Equal(new LinePosition(2, 2), source.Position(3));
        Assert.Equal(new LinePosition(3, 1), source.Position(5));
        Assert.Equal(new LinePosition(4, 2), source.Position(8));
    }
}
