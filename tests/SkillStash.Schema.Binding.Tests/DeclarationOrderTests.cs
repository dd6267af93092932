using System.Linq;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

/// <summary>The lists of a table are in order of declaration, whatever order SQLite's PRAGMAs have.</summary>
public sealed class DeclarationOrderTests
{
    private const string Sql = """
        CREATE TABLE t (a UNIQUE REFERENCES t (b), b UNIQUE ON CONFLICT REPLACE, c UNIQUE, d REFERENCES t (c), FOREIGN KEY (c) REFERENCES t (a));
        CREATE INDEX z ON t (d);
        CREATE INDEX y ON t (d, a);
        """;

    [Theory]
    [InlineData("")]
    [InlineData("ALTER TABLE t RENAME COLUMN a TO a2;")]
    [InlineData("CREATE INDEX x ON t (d, b); DROP INDEX x;")]
    public void Keys_and_indexes_stand_as_they_were_declared(string more)
    {
        TableModel table = SchemaCompiler.Compile(new SourceText(Sql + more)).Model.Tables[0];
        Assert.Equal(["a", "d", "c"], table.ForeignKeys.Select(static key => key.Columns[0].From.TrimEnd('2')));
        Assert.Equal(
            ["sqlite_autoindex_t_1", "sqlite_autoindex_t_2", "sqlite_autoindex_t_3", "z", "y"],
            table.Indexes.Select(static index => index.Name));
    }
}
