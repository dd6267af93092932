using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Binding.Tests;

public sealed class TypingTests
{
    [Theory]
    [InlineData("INTEGER", ColumnKind.Integer)]
    [InlineData("int", ColumnKind.Integer)]
    [InlineData("BIGINT", ColumnKind.Integer)]
    [InlineData("UNSIGNED BIG INT", ColumnKind.Integer)]
    [InlineData("FLOATING POINT", ColumnKind.Integer)]
    [InlineData("REAL", ColumnKind.Real)]
    [InlineData("double precision", ColumnKind.Real)]
    [InlineData("Float", ColumnKind.Real)]
    [InlineData("BOOLEAN", ColumnKind.Boolean)]
    [InlineData("bool", ColumnKind.Boolean)]
    [InlineData("TEXT", ColumnKind.Text)]
    [InlineData("VARCHAR(20)", ColumnKind.Text)]
    [InlineData("nvarchar (20)", ColumnKind.Text)]
    [InlineData("CLOB", ColumnKind.Text)]
    [InlineData("DATETIME", ColumnKind.Timestamp)]
    [InlineData("timestamp", ColumnKind.Timestamp)]
    [InlineData("DATE", ColumnKind.Date)]
    [InlineData("TIME", ColumnKind.Time)]
    [InlineData("BLOB", ColumnKind.Blob)]
    [InlineData("DECIMAL(10, 2)", ColumnKind.Decimal)]
    [InlineData("NUMERIC", ColumnKind.Decimal)]
    [InlineData("MONEY", ColumnKind.Decimal)]
    [InlineData("UUID", ColumnKind.Uuid)]
    [InlineData("guid", ColumnKind.Uuid)]
    [InlineData("JSON", ColumnKind.Json)]
    [InlineData("ANY", ColumnKind.Any)]
    [InlineData("", ColumnKind.Any)]
    [InlineData("STRING", ColumnKind.Any)]
    public void Declared_type_decides(string type, ColumnKind kind) =>
        Assert.Equal(kind, Compiled.Column($"CREATE TABLE t (a {type})", "a").Type.Kind);

    [Theory]
    [InlineData("INTEGER CHECK (a IN (0, 1))", ColumnKind.Boolean)]
    [InlineData("INTEGER CHECK (a IN (1, 0) OR a IS NULL)", ColumnKind.Boolean)]
    [InlineData("INT CHECK (a = 0 OR 1 = a)", ColumnKind.Boolean)]
    [InlineData("INT CHECK (a IN (FALSE, TRUE) AND a IS NOT NULL)", ColumnKind.Boolean)]
    [InlineData("NUMERIC CHECK (a IN (0, 1))", ColumnKind.Boolean)]
    [InlineData("TEXT CHECK (a IN (0, 1))", ColumnKind.Text)]
    [InlineData("CHECK (a IN (0, 1))", ColumnKind.Any)]
    [InlineData("REAL CHECK (a IN (0, 1))", ColumnKind.Real)]
    [InlineData("INTEGER CHECK (a IN (0, 1, NULL))", ColumnKind.Integer)]
    [InlineData("INTEGER CHECK (a IN (0, 1) OR a = 2)", ColumnKind.Integer)]
    [InlineData("INTEGER CHECK (a NOT IN (0, 1))", ColumnKind.Integer)]
    [InlineData("INTEGER CHECK (a BETWEEN 0 AND 1)", ColumnKind.Integer)]
    public void Boolean_is_inferred_where_the_check_holds(string declaration, ColumnKind kind) =>
        Assert.Equal(kind, Compiled.Column($"CREATE TABLE t (a {declaration})", "a").Type.Kind);

    [Theory]
    [InlineData("TEXT CHECK (a IN ('x', 'y'))")]
    [InlineData("TEXT CHECK (a = 'x' OR 'y' = a)")]
    [InlineData("TEXT CHECK (a IS NULL OR a IN ('x', 'y'))")]
    [InlineData("TEXT CHECK ((a) IN ('x', 'y') AND length(a) > 0)")]
    [InlineData("VARCHAR(3), CHECK (a IN ('x', 'y'))")]
    [InlineData("TEXT CHECK (a IN ('x', 'y', 'z')) CHECK (a IN ('y', 'x'))")]
    public void Enum_is_inferred_where_the_check_holds(string declaration)
    {
        ColumnType type = Compiled.Column($"CREATE TABLE t (a {declaration})", "a").Type;
        Assert.Equal(ColumnKind.Enum, type.Kind);
        Assert.Equal(["x", "y"], type.EnumValues);
    }

    [Theory]
    [InlineData("TEXT COLLATE NOCASE CHECK (a IN ('x', 'y'))")]
    [InlineData("TEXT CHECK (a COLLATE NOCASE IN ('x', 'y'))")]
    [InlineData("TEXT CHECK (a IN ('x', NULL))")]
    [InlineData("TEXT CHECK (a IN ('x', 'y') OR length(a) > 9)")]
    [InlineData("TEXT CHECK (a IN ('x', 1))")]
    [InlineData("TEXT CHECK (a IN ())")]
    public void Enum_is_not_inferred_where_other_texts_pass(string declaration) =>
        Assert.Equal(ColumnKind.Text, Compiled.Column($"CREATE TABLE t (a {declaration})", "a").Type.Kind);

    [Theory]
    [InlineData("INTEGER PRIMARY KEY", false)]
    [InlineData("INTEGER PRIMARY KEY DESC", true)]
    [InlineData("TEXT PRIMARY KEY", true)]
    [InlineData("TEXT NOT NULL", false)]
    [InlineData("TEXT CHECK (a IS NOT NULL)", false)]
    [InlineData("TEXT CHECK (a NOTNULL AND length(a) > 1)", false)]
    [InlineData("TEXT CHECK (NOT a IS NULL)", false)]
    [InlineData("TEXT CHECK (length(a) > 0)", true)]
    [InlineData("TEXT CHECK (a IS NOT NULL OR 1)", true)]
    public void Nullable_unless_null_is_impossible(string declaration, bool isNullable) =>
        Assert.Equal(isNullable, Compiled.Column($"CREATE TABLE t (a {declaration})", "a").IsNullable);

    [Theory]
    [InlineData("a TEXT, b INT, PRIMARY KEY (a, b)", true)]
    [InlineData("a TEXT, b INT, PRIMARY KEY (a, b)", false, "WITHOUT ROWID")]
    [InlineData("a TEXT, b INT, PRIMARY KEY (a, b)", false, "STRICT")]
    public void Keys_are_nullable_by_the_tables_kind(string columns, bool isNullable, string options = "") =>
        Assert.Equal(isNullable, Compiled.Column($"CREATE TABLE t ({columns}) {options}", "a").IsNullable);

    [Fact]
    public void Uuid_keys_are_typed_ids_through_every_chain()
    {
        SchemaModel model = Compiled.Model("""
            CREATE TABLE d (id TEXT REFERENCES c, other INT, FOREIGN KEY (other, id) REFERENCES e (n, u));
            CREATE TABLE c (id TEXT PRIMARY KEY REFERENCES b (id)); -- declared before its parent
            CREATE TABLE b (id TEXT PRIMARY KEY REFERENCES a); -- @uuid
            CREATE TABLE a (id TEXT NOT NULL PRIMARY KEY); -- not yet
            CREATE TABLE e (n INT, u TEXT, UNIQUE (n, u));
            """.Replace("a (id TEXT NOT NULL PRIMARY KEY); -- not yet", "a (\n id TEXT NOT NULL PRIMARY KEY -- @uuid\n);"));
        foreach (TableModel table in model.Tables.Where(table => table.Name != "e"))
        {
            Assert.Equal(new ColumnType(ColumnKind.Uuid) { KeyTable = "a" }, table.Columns[0].Type);
        }
    }

    [Fact]
    public void Integer_keys_are_typed_ids_where_the_annotation_asks()
    {
        SchemaModel model = Compiled.Model("""
            CREATE TABLE a (
              id INTEGER PRIMARY KEY -- @id @bigint
            );
            CREATE TABLE b (id INTEGER PRIMARY KEY REFERENCES a);
            CREATE TABLE c (b_id INTEGER REFERENCES b (id));
            CREATE TABLE d (id INTEGER PRIMARY KEY, e_id INTEGER REFERENCES d);
            """);
        Assert.All(model.Tables.Take(3), table => Assert.Equal(new ColumnType(ColumnKind.Integer) { KeyTable = "a", IsBigInt = true }, table.Columns[0].Type));
        Assert.All(model.Tables[3].Columns, column => Assert.Equal(new ColumnType(ColumnKind.Integer), column.Type));
        Assert.Equal([true, false, false, false], model.Tables.Select(table => table.TypedKey is not null));
    }

    [Theory]
    [InlineData("INTEGER", "u")]
    [InlineData("BIGINT", "u")]
    [InlineData("TEXT", null)]
    [InlineData("NUMERIC /* @type integer */", "u")]
    [InlineData("REAL", null)]
    [InlineData("BOOLEAN", null)]
    [InlineData("", null)]
    public void An_integer_id_is_handed_down_to_integers_alone(string type, string? keyTable) =>
        Assert.Equal(keyTable, Compiled.Column($"CREATE TABLE u (\n id INTEGER PRIMARY KEY -- @id\n); CREATE TABLE t (u_id {type}, FOREIGN KEY (u_id) REFERENCES u)", "u_id").Type.KeyTable);

    [Theory]
    [InlineData("id INTEGER", "")]
    [InlineData("id TEXT PRIMARY KEY", "")]
    [InlineData("id TEXT PRIMARY KEY NOT NULL -- @type integer\n", "")]
    [InlineData("id REAL PRIMARY KEY NOT NULL -- @type integer\n", "")]
    [InlineData("id INTEGER, other INTEGER", ", PRIMARY KEY (id, other)")]
    public void An_id_that_is_no_integer_key_is_a_warning(string column, string rest) =>
        Assert.Equal(DiagnosticIds.MalformedAnnotation, Assert.Single(Compiled.Warnings($"CREATE TABLE t (\n -- @id\n {column}{rest}\n)")).Id);

    [Theory]
    [InlineData("id INTEGER PRIMARY KEY REFERENCES u, -- @id")]
    [InlineData("id INTEGER REFERENCES u, -- @bigint")]
    public void An_annotation_of_a_column_that_has_its_parents_type_is_a_warning(string column)
    {
        string sql = $"CREATE TABLE u (\n id INTEGER PRIMARY KEY -- @id\n); CREATE TABLE t (\n {column}\n other TEXT)";
        Assert.Equal(DiagnosticIds.MalformedAnnotation, Assert.Single(Compiled.Warnings(sql)).Id);
    }

    [Fact]
    public void Uuids_that_refer_each_other_in_a_circle_end() =>
        Assert.All(
            Compiled.Model("CREATE TABLE a (id UUID PRIMARY KEY REFERENCES b); CREATE TABLE b (id UUID PRIMARY KEY REFERENCES a, me UUID REFERENCES b)").Tables,
            table => Assert.Equal(ColumnKind.Uuid, table.Columns[0].Type.Kind));

    [Fact]
    public void A_uuid_that_is_no_key_has_no_table() =>
        Assert.Null(Compiled.Column("CREATE TABLE t (id INTEGER PRIMARY KEY, a UUID)", "a").Type.KeyTable);

    [Fact]
    public void Integer_keys_stay_integers() =>
        Assert.Equal(ColumnKind.Integer, Compiled.Column("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE t (a INTEGER REFERENCES p)", "a").Type.Kind);
}
