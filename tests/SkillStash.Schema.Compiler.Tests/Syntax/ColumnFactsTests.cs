using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;
using Xunit;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>Names, types and defaults in the tree are letter by letter what PRAGMA table_xinfo reports.</summary>
public sealed class ColumnFactsTests
{
    private static readonly string[] Peculiar =
    [
        "CREATE TABLE x (a varchar ( 10 ) , b decimal(10 , 2), c /*x*/ long /* y */ text, d long\n  text, e v( /* hi */ 10 /*z*/ ))",
        "CREATE TABLE x (a \"my type\" x, b 'a' 'b', c \"it's\", d \"a\"\"b\" c, e [int], f `a b`(10), g \"int\" \"x\", h [in'teger])",
        "CREATE TABLE x (a integer, b Text, c 'REAL', d \"blob\", e [Any], f `int`, g integers, h \" int \", i \"\", j '')",
        "CREATE TABLE x (a int GENERATED ALWAYS, b generated always, c somelongtypename always, d long always, e int generated)",
        "CREATE TABLE x (a xxxxxxxxxxxx generated /*c*/ always, b int generated\n\t always, c \u00e9\u00e9\u00e9\u00e9\u00e9 always, d \"generated always\")",
        "CREATE TABLE x (k, a int generated always as (1), b generated always as (2) stored, c varchar(9) generated always as (3))",
        "CREATE TABLE x (a default 1, b default 'x''y', c default \"q\", d default (1+ 2 ), e default( /*x*/ 3 /*y*/ ), f default - 5)",
        "CREATE TABLE x (a default + /*u*/ 5, b default foo, c default null, d default x'00', e default current_timestamp, f default [abc])",
        "CREATE TABLE x (a default ( -- x\n 3 -- y\n), b default(\t(1)\n), c default ('a' || 'b'), d default true not null, e default -'x')",
        "CREATE TABLE x (a default indexed, b default key, c default 1_000, d default 0x1F, e default -null, f default ( 'x' ))",
        "CREATE TABLE x (\u00e9t\u00e9 TEXT DEFAULT '\u4f60\u597d', [a b] INT, `c``d` INT, 'e''f' INT, \"\" INT)",
    ];

    [Fact]
    public void Types_and_defaults_are_those_of_the_pragma()
    {
        IEnumerable<string> tables = Corpus.Accepted.Where(sql => SyntaxTree.Parse(sql).Script.Statements is [CreateTableSyntax]);
        Findings.AssertNone(Peculiar.Concat(tables).Select(Difference));
    }

    [Fact]
    public void Sqlite_accepts_the_peculiar_tables()
    {
        Findings.AssertNone(Peculiar.Select(sql => TableFacts.ColumnsOf(sql) is [var only] && IsRefusal(only) ? only + "\n  " + sql : null));
    }

    private static string? Difference(string sql)
    {
        CreateTableSyntax table = SyntaxTree.Single<CreateTableSyntax>(sql);
        string[] theirs = TableFacts.ColumnsOf(sql).Select(NameTypeDefault).ToArray();
        if (table.AsSelect != null || table.Temporary || (theirs is [var only] && IsRefusal(only)))
        {
            return null;
        }

        string[] ours = table.Columns.Select(NameTypeDefault).ToArray();
        return ours.SequenceEqual(theirs) ? null : $"{sql}\n  ours:   {string.Join("; ", ours)}\n  SQLite: {string.Join("; ", theirs)}";
    }

    private static bool IsRefusal(string fact)
    {
        return fact.StartsWith("SQLite Error", System.StringComparison.Ordinal);
    }

    private static string NameTypeDefault(string fact)
    {
        string[] parts = fact.Split('|');
        return parts.Length < 7 ? fact : $"{parts[1]}|{parts[2]}|{string.Join("|", parts[4..^2])}";
    }

    private static string NameTypeDefault(ColumnDefinitionSyntax column)
    {
        string? value = column.Constraints.OfType<DefaultColumnConstraintSyntax>().LastOrDefault()?.Text;
        return $"{column.Name.Name}|{column.Type?.Text}|{value}";
    }
}
