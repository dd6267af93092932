using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Columns of indexes and keys, however they are wrapped.</summary>
public sealed class IndexedColumnTests
{
    [Theory]
    [InlineData("a", "a", null)]
    [InlineData("'a'", "a", null)]
    [InlineData("((a))", "a", null)]
    [InlineData("a COLLATE NOCASE DESC", "a", "NOCASE")]
    [InlineData("(a COLLATE NOCASE)", "a", "NOCASE")]
    [InlineData("((a COLLATE RTRIM) COLLATE NOCASE)", "a", "NOCASE")]
    [InlineData("(a + 1) COLLATE NOCASE", null, "NOCASE")]
    [InlineData("lower(a)", null, null)]
    public void Wrapping_does_not_hide_the_column(string column, string? name, string? collation)
    {
        string sql = $"CREATE INDEX i ON t ({column})";
        CreateIndexSyntax index = SyntaxTree.Single<CreateIndexSyntax>(sql);
        IndexedColumnSyntax indexed = Assert.Single(index.Columns);
        Assert.Equal((name, collation), (indexed.ColumnName?.Name, indexed.Collation?.Name));
        string script = "CREATE TABLE t (a, b);" + sql;
        Assert.Equal(TableFacts.KeysOf(script), TableFacts.KeysOf("CREATE TABLE t (a, b);" + SyntaxPrinter.Print(index)));
    }
}
