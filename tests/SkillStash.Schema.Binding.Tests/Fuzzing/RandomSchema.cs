using System.Linq;
using CsCheck;

namespace SkillStash.Schema.Binding.Tests.Fuzzing;

/// <summary>Random scripts of DDL over few names, so that they meet: some run, some are refused.</summary>
internal static class RandomSchema
{
    private static readonly Gen<string> TableName = OneOf("t", "u", "\"v w\"", "T");
    private static readonly Gen<string> ColumnName = OneOf("a", "b", "c", "d", "\"e f\"", "[g]", "A");
    private static readonly Gen<string> Collation = OneOf("nocase", "BINARY", "rtrim", "\"NoCase\"", "other");
    private static readonly Gen<string> Conflict = Gen.Frequency(
        (8, Gen.Const("")), (1, OneOf(" ON CONFLICT REPLACE", " ON CONFLICT IGNORE", " ON CONFLICT ABORT")));

    private static readonly Gen<string> Type = OneOf(
        "", "INTEGER", "INT", "integer", "TEXT", "VARCHAR(10)", "REAL", "BLOB", "NUMERIC(5, 2)", "DATETIME", "UNSIGNED BIG INT", "\"my type\"", "ANY");

    private static readonly Gen<string> Literal = OneOf(
        "0", "1", "-1", "1.5", "'x'", "''", "NULL", "x'00'", "TRUE", "0x1F", "CURRENT_TIMESTAMP", "1e3");

    private static readonly Gen<string> Atom = Gen.Frequency(
        (5, ColumnName), (3, Literal), (1, OneOf("rowid", "t.a", "u.b", "random()", "?1", "(SELECT 1)", "nope")));

    private static readonly Gen<string> Expression = Gen.Frequency(
        (2, Atom),
        (3, Gen.Select(Atom, OneOf("+", "||", "=", "<", "AND", "OR", "IS", "%", "LIKE"), Atom, (l, o, r) => $"{l} {o} {r}")),
        (1, Gen.Select(Atom, Atom, Atom, (a, b, c) => $"{a} IN ({b}, {c})")),
        (1, Gen.Select(Atom, Atom, Atom, (a, b, c) => $"CASE WHEN {a} THEN {b} ELSE {c} END")),
        (1, Gen.Select(OneOf("abs", "length", "coalesce", "max", "sum", "lower", "unknown", "iif"), Atom, Atom, (f, a, b) => $"{f}({a}, {b})")),
        (1, Gen.Select(OneOf("abs", "length", "max", "count", "lower", "typeof", "date"), Atom, (f, a) => $"{f}({a})")),
        (1, Gen.Select(Atom, OneOf("nocase", "BINARY"), (a, c) => $"{a} COLLATE {c}")),
        (1, Atom.Select(a => $"({a}) NOTNULL")));

    private static readonly Gen<string> References = Gen.Select(
        TableName,
        Gen.Frequency((2, Gen.Const("")), (2, ColumnName.Select(c => $" ({c})")), (1, Gen.Select(ColumnName, ColumnName, (a, b) => $" ({a}, {b})"))),
        OneOf("", " ON DELETE CASCADE", " ON UPDATE SET NULL ON DELETE RESTRICT", " DEFERRABLE INITIALLY DEFERRED", " MATCH FULL"),
        (t, c, a) => $"REFERENCES {t}{c}{a}");

    private static readonly Gen<string> ColumnConstraint = Gen.Frequency(
        (2, Conflict.Select(c => "NOT NULL" + c)),
        (2, Gen.Select(OneOf("", " DESC", " ASC"), Conflict, OneOf("", "", "", " AUTOINCREMENT"), (o, c, i) => $"PRIMARY KEY{o}{c}{i}")),
        (2, Conflict.Select(c => "UNIQUE" + c)),
        (2, Expression.Select(e => $"CHECK ({e})")),
        (2, Literal.Select(l => $"DEFAULT {l}")),
        (1, Expression.Select(e => $"DEFAULT ({e})")),
        (1, Collation.Select(c => $"COLLATE {c}")),
        (1, References),
        (1, Gen.Select(Expression, OneOf("", " STORED", " VIRTUAL"), (e, s) => $"GENERATED ALWAYS AS ({e}){s}")));

    private static readonly Gen<string> Column = Gen.Select(
        ColumnName, Type, Several(ColumnConstraint, 0, 2, " "), (name, type, constraints) => $"{name} {type} {constraints}".Trim());

    private static readonly Gen<string> IndexedColumn = Gen.Select(
        Gen.Frequency((6, ColumnName), (1, Expression)), OneOf("", "", "", " DESC", " COLLATE nocase", " NULLS LAST"), (e, o) => e + o);

    private static readonly Gen<string> TableConstraint = Gen.Frequency(
        (2, Gen.Select(Several(IndexedColumn, 1, 2, ", "), Conflict, (c, o) => $"PRIMARY KEY ({c}){o}")),
        (2, Gen.Select(Several(IndexedColumn, 1, 2, ", "), Conflict, (c, o) => $"UNIQUE ({c}){o}")),
        (1, Expression.Select(e => $"CONSTRAINT n CHECK ({e})")),
        (1, Gen.Select(Several(ColumnName, 1, 2, ", "), References, (c, r) => $"FOREIGN KEY ({c}) {r}")));

    private static readonly Gen<string> Select = Gen.Select(
        Several(Gen.Frequency((4, Expression), (2, Gen.Select(Expression, ColumnName, (e, c) => $"{e} AS {c}")), (1, OneOf("*", "t.*"))), 1, 3, ", "),
        OneOf("t", "t", "u", "t JOIN u", "t LEFT JOIN u ON t.a = u.a", "t NATURAL JOIN u", "t JOIN u USING (a)", "(SELECT a, b FROM t)", "t FULL JOIN u USING (a)"),
        OneOf("", "", "", " WHERE a > 1", " GROUP BY a", " ORDER BY 1", " UNION SELECT 1, 2", " LIMIT 1"),
        (columns, from, rest) => $"SELECT {columns} FROM {from}{rest}");

    private static readonly Gen<string> Statement = Gen.Frequency(
        (6, Gen.Select(TableName, Several(Column, 1, 4, ", "), Several(TableConstraint, 0, 1, ", "), OneOf("", "", "", "", " STRICT", " WITHOUT ROWID"),
            (name, columns, constraints, options) => $"CREATE TABLE {name} ({columns}{(constraints.Length > 0 ? ", " + constraints : "")}){options}")),
        (3, Gen.Select(OneOf("", "UNIQUE "), OneOf("i", "j", "k", "t"), TableName, Several(IndexedColumn, 1, 3, ", "),
            Gen.Frequency((4, Gen.Const("")), (1, Expression.Select(e => " WHERE " + e))), (u, i, t, c, w) => $"CREATE {u}INDEX {i} ON {t} ({c}){w}")),
        (2, Gen.Select(OneOf("x", "y", "t"), Select, (v, s) => $"CREATE VIEW {v} AS {s}")),
        (1, Select.Select(s => $"CREATE TABLE z AS {s}")),
        (1, Gen.Select(TableName, OneOf("INSERT", "UPDATE OF a", "DELETE"), Expression, (t, e, x) => $"CREATE TRIGGER g AFTER {e} ON {t} BEGIN SELECT {x} FROM t; UPDATE t SET a = new.a; END")),
        (2, Gen.Select(TableName, Column, (t, c) => $"ALTER TABLE {t} ADD {c}")),
        (2, Gen.Select(TableName, ColumnName, (t, c) => $"ALTER TABLE {t} DROP {c}")),
        (2, Gen.Select(TableName, ColumnName, ColumnName, (t, c, d) => $"ALTER TABLE {t} RENAME {c} TO {d}")),
        (1, Gen.Select(TableName, TableName, (t, u) => $"ALTER TABLE {t} RENAME TO {u}")),
        (1, Gen.Select(TableName, Expression, (t, e) => $"ALTER TABLE {t} ADD CONSTRAINT m CHECK ({e})")),
        (1, Gen.Select(TableName, ColumnName, OneOf("SET", "DROP"), (t, c, s) => $"ALTER TABLE {t} ALTER {c} {s} NOT NULL")),
        (1, OneOf("DROP TABLE IF EXISTS u", "DROP INDEX IF EXISTS i", "DROP VIEW IF EXISTS x", "DROP TABLE t", "DROP TRIGGER IF EXISTS g")));

    /// <summary>Statements to be run one after the other.</summary>
    public static readonly Gen<string[]> Script = Statement.Array[2, 10];

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string> Several(Gen<string> one, int min, int max, string separator) =>
        one.Array[min, max].Select(parts => string.Join(separator, parts.Where(part => part.Length > 0)));
}
