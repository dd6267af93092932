using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>Whatever the schema, what is emitted compiles: nullable on, every warning an error.</summary>
public sealed class EmittedCodeTests
{
    public static TheoryData<string, string> Schemas => new()
    {
        { "registry", System.IO.File.ReadAllText(Repository.SchemaSql) },
        { "nothing", "" },
        { "every kind", """
            CREATE TABLE kinds (
              id INTEGER PRIMARY KEY,
              a INTEGER, b INTEGER NOT NULL DEFAULT 1, c REAL, d TEXT NOT NULL, e VARCHAR(10) DEFAULT 'x', f BOOLEAN NOT NULL DEFAULT TRUE,
              g DATETIME, h DATE NOT NULL, i TIME, j BLOB, k BLOB NOT NULL, l DECIMAL(10,2), m UUID, n JSON,
              o TEXT CHECK (o IN ('a', 'b-c', '')), p ANY, q, r INTEGER, -- @bigint
              s TEXT NOT NULL, -- @json { name: string; port?: number; kind: 'x' | 'y'; tags: string[]; more: Record<string, number> }[]
              t TEXT -- @json { a: { b: boolean | null } }
            );
            """ },
        { "keys", """
            CREATE TABLE a (x TEXT, y INTEGER NOT NULL, z TEXT, PRIMARY KEY (x, y)) WITHOUT ROWID;
            CREATE TABLE b (only_key TEXT NOT NULL PRIMARY KEY);
            CREATE TABLE c (value TEXT);
            CREATE TABLE d (id INTEGER PRIMARY KEY);
            CREATE TABLE e (k BLOB PRIMARY KEY, v ANY) STRICT;
            CREATE TABLE users (user_id TEXT PRIMARY KEY, -- @uuid
              manager_id TEXT REFERENCES users);
            CREATE TABLE profiles (user_id TEXT PRIMARY KEY REFERENCES users (user_id), bio TEXT);
            CREATE INDEX profiles_bio ON profiles (bio COLLATE NOCASE, user_id DESC) WHERE bio IS NOT NULL;
            """ },
        { "clashes", """
            CREATE TABLE "user" (id INTEGER PRIMARY KEY, "user" TEXT, "User" TEXT, x TEXT, clone TEXT, "to string" TEXT, "" TEXT, "1st" TEXT);
            CREATE TABLE users (id INTEGER PRIMARY KEY);
            CREATE TABLE "Users " (id INTEGER PRIMARY KEY);
            CREATE TABLE pages (id INTEGER PRIMARY KEY, "limit" TEXT, after TEXT, class TEXT);
            CREATE INDEX pages_limit ON pages ("limit", after, class);
            CREATE TABLE tables (id TEXT PRIMARY KEY, -- @uuid
              table_id TEXT, guid TEXT);
            CREATE TABLE connections (connection TEXT PRIMARY KEY);
            CREATE TABLE connection (connection TEXT PRIMARY KEY);
            CREATE TABLE system (id INTEGER PRIMARY KEY, "Guid" TEXT, date_time_offset DATETIME);
            """ },
        { "hostile", """"
            CREATE TABLE "a""; } class Evil { /*" (
              "x */ </summary> ""q"" {y}" TEXT DEFAULT '"""; } {0} \ ''', -- </summary><script> ]]> & @nosuch */ " { }
              "new
            line" TEXT CHECK ("new
            line" IN ('</c>', '"', '\', 'a
            b')),
              "🎉" TEXT DEFAULT '🎉');
            CREATE VIEW "v""w" AS SELECT 1 AS "a""b", "🎉" FROM "a""; } class Evil { /*";
            """" },
        { "generated and views", """
            CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER GENERATED ALWAYS AS (a * 2) STORED, c TEXT AS (a || 'x'), d TEXT NOT NULL);
            CREATE VIEW v AS SELECT a, b, d FROM t;
            CREATE VIRTUAL TABLE f USING fts5 (title, body);
            CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t WHERE a = 0; END;
            """ },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Output_compiles_without_a_warning(string name, string schema)
    {
        Assert.NotEmpty(name);
        var host = new GeneratorHost(schema);
        IReadOnlyDictionary<string, string> sources = host.Run();
        Assert.Null(host.Result.Exception);
        Assert.True(
            host.CompileOutput().IsEmpty,
            string.Join('\n', host.CompileOutput().Select(each => each + " | " + each.Location.SourceTree?.GetText().Lines[each.Location.GetLineSpan().StartLinePosition.Line])));
        Assert.NotEmpty(sources);
    }
}
