using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Lint.Tests.D1;

/// <summary>Scripts around everything that D1 takes and refuses. What D1 looks at only when it is used is used.</summary>
internal static class D1Scripts
{
    public static IEnumerable<string[]> All() => Statements.Concat(Limits).Concat(Pragmas());

    private static readonly string[][] Statements =
    [
        ["CREATE TABLE t (a)", "INSERT INTO t VALUES (1)", "ANALYZE", "REINDEX", "EXPLAIN SELECT 1", "EXPLAIN QUERY PLAN SELECT * FROM t"],
        ["BEGIN"], ["BEGIN IMMEDIATE"], ["COMMIT"], ["END"], ["ROLLBACK"], ["SAVEPOINT s"], ["RELEASE s"], ["EXPLAIN BEGIN"],
        ["ATTACH 'x' AS y"], ["DETACH y"], ["VACUUM"], ["VACUUM INTO 'x'"],
        ["CREATE TEMP TABLE t (a)"], ["CREATE TABLE temp.t (a)"], ["CREATE TABLE main.t (a)"], ["CREATE TEMP VIEW v AS SELECT 1 AS one"],
        ["CREATE TABLE t (a)", "CREATE TEMP TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END"],
        ["CREATE TABLE t (a)", "ALTER TABLE t ADD COLUMN b", "ALTER TABLE t RENAME b TO c", "ALTER TABLE t DROP COLUMN c", "ALTER TABLE t RENAME TO u"],
        ["CREATE TABLE t (a)", "ALTER TABLE t ADD CONSTRAINT x CHECK (a > 0)"],
        ["CREATE TABLE t (a CONSTRAINT x CHECK (a > 0))", "ALTER TABLE t DROP CONSTRAINT x"],
        ["CREATE TABLE t (a)", "ALTER TABLE t ALTER COLUMN a SET NOT NULL"],
        ["CREATE TABLE t (a NOT NULL)", "ALTER TABLE t ALTER COLUMN a DROP NOT NULL"],
        ["CREATE TABLE _cf_t (a)"], ["CREATE VIEW _cf_v AS SELECT 1 AS one"], ["CREATE TABLE t (a)", "CREATE INDEX _cf_i ON t (a)"],
        ["CREATE TABLE t (a)", "CREATE TRIGGER _cf_g AFTER INSERT ON t BEGIN SELECT 1; END"], ["CREATE TABLE t (_cf_a)", "SELECT _cf_a FROM t"],
        ["CREATE VIRTUAL TABLE t USING fts5 (a)", "CREATE VIRTUAL TABLE u USING fts5vocab (t, row)", "SELECT * FROM u"],
        ["CREATE VIRTUAL TABLE t USING fts4 (a)"], ["CREATE VIRTUAL TABLE t USING fts3 (a)"], ["CREATE VIRTUAL TABLE t USING rtree (a, b, c)"],
        ["CREATE VIRTUAL TABLE t USING geopoly (a)"],
        ["CREATE VIRTUAL TABLE f USING fts5 (a)", "CREATE VIEW v AS SELECT highlight(f, 0, '<', '>') AS h, snippet(f, 0, '<', '>', '', 3) AS s, bm25(f) AS r FROM f WHERE f MATCH 'x'", "SELECT * FROM v"],
        ["CREATE TABLE t (a DEFAULT (sqlite_version()))", "INSERT INTO t DEFAULT VALUES"], ["CREATE TABLE t (a, CHECK (power(a, 2) > 1))"],
        ["CREATE TABLE t (a, CHECK (pow(a, 2) > 1))", "INSERT INTO t VALUES (2)"], ["CREATE TABLE t (a)", "CREATE INDEX i ON t (log10(a))"],
        ["CREATE TABLE t (a, b AS (json_pretty(a)))"], ["CREATE TABLE t (a, b AS (json(a)))"],
        ["CREATE TABLE t (a)", "CREATE VIEW v AS SELECT ceiling(a) AS c FROM t", "SELECT * FROM v"],
        ["CREATE TABLE t (a)", "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT sqlite_source_id(); END", "INSERT INTO t VALUES (1)"],
        ["CREATE TABLE t (a)", "CREATE TRIGGER g AFTER INSERT ON t WHEN if(new.a, 1, 0) BEGIN SELECT 1; END", "INSERT INTO t VALUES (1)"],
        ["SELECT iif(1, 2, 3)"], ["SELECT iif(1, 2)"], ["SELECT unistr('a')"], ["SELECT json_error_position('{}')"], ["SELECT subtype('{}')"],
        ["SELECT row_number() OVER (), lag(1) OVER (), count(*) FILTER (WHERE 1), group_concat(1 ORDER BY 1), '{}' -> 'a', CURRENT_TIMESTAMP"],
        ["CREATE VIEW v AS SELECT * FROM pragma_table_info('v')", "SELECT * FROM v"],
        ["CREATE VIEW v AS SELECT * FROM pragma_database_list", "SELECT * FROM v"], ["SELECT * FROM pragma_function_list"],
        ["SELECT * FROM pragma_foreign_key_list('t')"], ["SELECT * FROM json_each('[1]')"], ["CREATE TABLE t (a ANY, b INT PRIMARY KEY) STRICT, WITHOUT ROWID"],
    ];

    private static readonly string[][] Limits =
    [
        [$"CREATE TABLE t ({Columns(100)})"], [$"CREATE TABLE t ({Columns(101)})"],
        [$"CREATE TABLE t ({Columns(99)})", "ALTER TABLE t ADD COLUMN x"], [$"CREATE TABLE t ({Columns(99)})", "ALTER TABLE t ADD COLUMN x", "ALTER TABLE t ADD COLUMN y"],
        [$"CREATE TABLE t ({Columns(60)})", "CREATE VIEW v AS SELECT a.*, b.* FROM t AS a, t AS b", "SELECT * FROM v"],
        [$"CREATE TABLE t ({Columns(60)})", "CREATE TABLE u AS SELECT a.*, b.* FROM t AS a, t AS b"],
        [$"CREATE VIEW v AS {Union(5)}", "SELECT * FROM v"], [$"CREATE VIEW v AS {Union(6)}"], [$"CREATE VIEW v AS {Union(5)} UNION VALUES (6)", "SELECT * FROM v"],
        [$"CREATE VIEW v AS {Union(5)} UNION VALUES (6), (7)"], ["CREATE VIEW v AS VALUES (1), (2), (3), (4), (5), (6)", "SELECT * FROM v"],
        [$"CREATE VIEW v AS SELECT * FROM ({Union(3)}) UNION ALL SELECT * FROM ({Union(3)})", "SELECT * FROM v"],
        ["CREATE TABLE t (a)", $"CREATE TRIGGER g AFTER INSERT ON t BEGIN {Union(6)}; END"], ["CREATE TABLE t (a)", $"INSERT INTO t {Union(6)}"],
        [$"CREATE TABLE t (a, CHECK ({Sum(100)} > 0))"], [$"CREATE TABLE t (a, CHECK ({Sum(99)} > 0))", "INSERT INTO t VALUES (1)"],
        ["CREATE TABLE t (a)", $"CREATE INDEX i ON t ({Sum(101)})"], ["CREATE TABLE t (a)", $"CREATE INDEX i ON t ({Sum(100)})"],
        ["CREATE TABLE t (a)", $"CREATE VIEW v AS SELECT {Sum(101)} AS s FROM t"], ["CREATE TABLE t (a)", $"CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT {Sum(101).Replace("a", "new.a")}; END"],
        [$"CREATE TABLE t (a DEFAULT ({Sum(101).Replace('a', '1')}))"], [$"CREATE TABLE t (a, CHECK (a IN ({string.Join(", ", Enumerable.Range(0, 300))})))"],
        [$"CREATE TABLE t (a, CHECK (a LIKE '{new string('x', 50)}'))", $"INSERT INTO t VALUES ('{new string('x', 50)}')"],
        [$"CREATE TABLE t (a, CHECK (a LIKE '{new string('x', 51)}'))", $"INSERT INTO t VALUES ('{new string('x', 51)}')"],
        [$"CREATE TABLE t (a, CHECK (a GLOB '{new string('é', 26)}'))", $"INSERT INTO t VALUES ('{new string('é', 26)}')"],
        [$"CREATE TABLE t (a, CHECK (like('{new string('x', 51)}', a)))", $"INSERT INTO t VALUES ('{new string('x', 51)}')"],
        ["CREATE TABLE t (a)", $"INSERT INTO t VALUES ('{new string('x', 99_976)}')"], ["CREATE TABLE t (a)", $"INSERT INTO t VALUES ('{new string('x', 99_977)}')"],
    ];

    private static IEnumerable<string[]> Pragmas() =>
        from name in new[]
        {
            "foreign_keys", "defer_foreign_keys", "recursive_triggers", "table_info", "table_list", "index_list", "foreign_key_list",
            "data_version", "optimize", "journal_mode", "user_version", "integrity_check", "cache_size", "encoding", "writable_schema", "no_such",
        }
        from value in new[] { "", " = 1", " = 2", " = ON", " = FALSE", "(t)", "('off')" }
        select new[] { "CREATE TABLE t (a)", "CREATE INDEX i ON t (a)", $"PRAGMA {name}{value}" };

    private static string Columns(int count) => string.Join(", ", Enumerable.Range(1, count).Select(static i => $"c{i}"));

    private static string Union(int count) => string.Join(" UNION ALL ", Enumerable.Range(1, count).Select(static i => $"SELECT {i} AS n"));

    private static string Sum(int count) => string.Join(" + ", Enumerable.Repeat("a", count));
}
