using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Cli.Tests.Growth;

/// <summary>Schemas that are large in one way each.</summary>
internal static class Shapes
{
    private const string Parent = "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT, b TEXT);\n";

    private static readonly Dictionary<string, Func<int, string>> All = new()
    {
        ["tables"] = static n => Many(n, static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY, a TEXT, b INTEGER NOT NULL);\n"),
        ["columns"] = static n => "CREATE TABLE t (id INTEGER PRIMARY KEY" + Many(n, static i => $", c{i} TEXT") + ");\n",
        ["indexes"] = static n => Parent + Many(n, static i => $"CREATE INDEX i{i} ON p (a, b);\n"),
        ["chained tables"] = static n => Many(n, static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY, p INTEGER REFERENCES t{Math.Max(0, i - 1)});\n"),
        ["children"] = static n => Parent + Many(n, static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p);\n"),
        ["foreign keys"] = static n => Parent + "CREATE TABLE c (id INTEGER PRIMARY KEY" + Many(n, static i => $", c{i} INTEGER REFERENCES p") + ");\n",
        ["views"] = static n => Parent + Many(n, static i => $"CREATE VIEW v{i} AS SELECT id, a FROM p;\n"),
        ["chained views"] = static n => "CREATE VIEW v0 AS SELECT 1 AS a;\n" + Many(n, static i => $"CREATE VIEW v{i + 1} AS SELECT a FROM v{i};\n"),
        ["triggers"] = static n => Parent + Many(n, static i => $"CREATE TRIGGER g{i} AFTER INSERT ON p BEGIN UPDATE p SET a = 1 WHERE id = new.id; END;\n"),
        ["altered tables"] = static n => Many(n, static i => $"CREATE TABLE t{i} (id INTEGER PRIMARY KEY);\nALTER TABLE t{i} ADD COLUMN a TEXT;\n"),
        ["dropped tables"] = static n => Parent + Many(n, static i => $"CREATE TABLE t{i} (a);\n") + Many(n, static i => $"DROP TABLE t{i};\n"),
        ["comments"] = static n => Many(n, static i => $"-- What line {i} says.\n") + "CREATE TABLE t (id INTEGER PRIMARY KEY"
            + Many(n, static i => $",\n  -- Of c{i}.\n  c{i} TEXT") + ");\n",
        ["checks"] = static n => "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER" + Many(n, static i => $", CHECK (a <> {i})") + ");\n",
    };

    public static IEnumerable<string> Names => All.Keys;

    public static string Make(string name, int n) => All[name](n);

    private static string Many(int n, Func<int, string> text) => string.Concat(Enumerable.Range(0, n).Select(text));
}
