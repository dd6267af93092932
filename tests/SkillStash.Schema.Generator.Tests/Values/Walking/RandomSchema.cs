using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>Makes schemas in which all that decides whether a row can be stored, found and changed is met together.</summary>
internal sealed class RandomSchema
{
    private const string Hits = "hits", Note = "note";

    private static readonly string[] Actions = ["CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION"];
    private static readonly string[] Conflicts = ["ABORT", "FAIL", "IGNORE", "REPLACE", "ROLLBACK"];

    // Of these types a column of a STRICT table and one of another can refer to each other.
    private static readonly string[] CommonTypes = ["INTEGER", "REAL", "TEXT", "BLOB"];

    private static readonly ILookup<bool, (ValueColumn Column, ColumnType Type)> Columns = ValueColumn.Accepted.ToLookup(static each => each.Column.IsStrict);

    private readonly PCG _random;
    private readonly List<Table> _tables = [];
    private readonly List<string> _others = [];

    private RandomSchema(PCG random)
    {
        _random = random;
    }

    /// <summary>The statements of a schema.</summary>
    public static string Next(PCG random)
    {
        RandomSchema schema = new(random);
        int count = 3 + schema.Number(3);
        for (int i = 0; i < count; i++)
        {
            schema.AddTable($"t{i}");
        }

        schema._others.Add("CREATE TABLE logs (id INTEGER PRIMARY KEY, what TEXT)");
        if (schema.Happens(30))
        {
            schema._others.Add("CREATE VIRTUAL TABLE docs USING fts5 (title, body)");
        }

        foreach (Table table in schema._tables.Where(static each => each.IsWatched))
        {
            schema.AddTriggers(table);
        }

        return string.Concat(schema._tables.Select(static table => table.Sql).Concat(schema._others).Select(static each => each + ";\n"));
    }

    private void AddTable(string name)
    {
        Table table = new(name, IsStrict: Happens(25), IsWatched: Happens(60), RefersToItself: Happens(35));
        _tables.Add(table);
        AddKey(table);
        AddData(table);
        if (table.IsWatched)
        {
            table.Lines.Add($"{Hits} INTEGER NOT NULL DEFAULT 0");
            table.Lines.Add($"{Note} TEXT");
        }

        if (Happens(40))
        {
            table.Lines.Add("checked INTEGER NOT NULL DEFAULT 1 CHECK (checked BETWEEN 0 AND 5)");
        }

        if (Happens(25))
        {
            table.Lines.Add("kind TEXT CHECK (kind IN ('a', 'b'))");
        }

        for (int i = Number(3); i > 0; i--)
        {
            AddForeignKey(table, i);
        }

        if (Happens(40))
        {
            AddGenerated(table);
        }

        AddUnique(table);
        AddIndexes(table);
    }

    private void AddKey(Table table)
    {
        bool withoutRowId = Happens(30);
        string conflict = Happens(15) ? OnConflict(table) : "";
        switch (Number(9))
        {
            case 0:
                table.Add("id", new ValueColumn("INTEGER", Pick("", "@id", "@bigint"), table.IsStrict, false, false), isKey: true);
                table.Constraints.Add($"PRIMARY KEY (id){conflict}");
                return;
            case 1:
                table.Lines.Add($"id INTEGER PRIMARY KEY AUTOINCREMENT{Pick("", " /* @id */")}");
                table.Keys.Add(("id", new ValueColumn("INTEGER", "", table.IsStrict, false, false)));
                return;
            case 2:
            case 3:
                string form = Pick("@uuid", "@uuid(upper)", "@uuid(hex)", "@uuid(upperhex)");
                table.Add("id", new ValueColumn("TEXT", form, table.IsStrict, Happens(80), false), isKey: true);
                break;
            case 4:
                table.Add("id", Happens(50)
                    ? new ValueColumn(Pick("TEXT", "TEXT COLLATE NOCASE"), "", table.IsStrict, Happens(80), false)
                    : new ValueColumn("TEXT", Pick("@type datetime", "@type date", "@type time"), table.IsStrict, Happens(80), false), isKey: true);
                break;
            case 5:
                ValueColumn time = table.IsStrict
                    ? new ValueColumn("INT", Pick("@type unixepoch", "@type unixmillis"), true, true, false)
                    : new ValueColumn(Pick("DATETIME", "DATE", "TIME", "TIMESTAMP"), Pick("", "@type unixmillis", "@type julianday"), false, true, false);
                table.Add("id", time.Compile() is null ? time with { Annotation = "" } : time, isKey: true);
                break;
            case 6:
                table.Add("k0", Any(table), isKey: true);
                table.Add("k1", Any(table), isKey: true);
                table.Constraints.Add($"PRIMARY KEY (k0, k1{Pick("", " DESC")}){conflict}");
                table.IsWithoutRowId = withoutRowId;
                return;
            case 7:
                // INTEGER PRIMARY KEY is the first of these cases, and no column like others.
                ValueColumn any = Any(table);
                table.Add("id", any.DeclaredType == "INTEGER" ? any with { DeclaredType = "INT" } : any, isKey: true);
                break;
            default:
                return;
        }

        table.Constraints.Add($"PRIMARY KEY (id){conflict}");
        table.IsWithoutRowId = withoutRowId;
    }

    private void AddData(Table table)
    {
        int count = 2 + Number(4);
        for (int i = 0; i < count; i++)
        {
            table.Add($"v{i}", Any(table), isKey: false);
        }
    }

    private void AddForeignKey(Table table, int number)
    {
        List<Table> others = [.. _tables.Where(each => each != table)];
        Table parent = table.RefersToItself && (others.Count == 0 || Happens(50)) ? table : others.Count > 0 ? Pick(others) : table;
        if (parent == table && !table.RefersToItself)
        {
            return;
        }

        List<(string Name, ValueColumn Column)>[] targets = [parent.Keys, .. parent.Uniques.Select(static each => new List<(string, ValueColumn)> { each })];
        List<(string Name, ValueColumn Column)> target = Pick(targets);
        if (target.Count == 0 || (parent.IsStrict != table.IsStrict && !target.TrueForAll(each => CommonTypes.Contains(each.Column.DeclaredType) && (each.Column with { IsStrict = table.IsStrict }).Compile() is not null)))
        {
            return;
        }

        string[] names = [.. target.Select((_, i) => $"p{number}{(char)('a' + i)}")];
        for (int i = 0; i < names.Length; i++)
        {
            ValueColumn column = target[i].Column with { IsStrict = table.IsStrict, IsNotNull = Happens(20), HasDefault = Happens(20) };
            table.Add(names[i], column.Compile() is null ? column with { HasDefault = false } : column, isKey: false);
        }

        string when = Happens(25) ? " DEFERRABLE INITIALLY DEFERRED" : "";
        table.Constraints.Add(
            $"FOREIGN KEY ({string.Join(", ", names)}) REFERENCES {parent.Name} ({string.Join(", ", target.Select(static each => each.Name))}) ON DELETE {Pick(Actions)} ON UPDATE {Pick(Actions)}{when}");
        if (Happens(60))
        {
            _others.Add($"CREATE INDEX {table.Name}_{names[0]} ON {table.Name} ({string.Join(", ", names)})");
        }
    }

    private void AddGenerated(Table table)
    {
        string kind = Pick("STORED", "VIRTUAL"), source = Pick(table.Data).Name;
        table.Lines.Add(Number(table.IsStrict ? 2 : 3) switch
        {
            0 => $"made INTEGER GENERATED ALWAYS AS (length({source})) {kind}",
            1 => $"made TEXT GENERATED ALWAYS AS (typeof({source})) {kind}",
            _ => $"made GENERATED ALWAYS AS ({source}) {kind}",
        });
        if (Happens(40))
        {
            _others.Add($"CREATE INDEX {table.Name}_made ON {table.Name} (made)");
        }
    }

    private void AddUnique(Table table)
    {
        foreach ((string Name, ValueColumn Column) unique in table.Data.Where(_ => Happens(20)))
        {
            table.Constraints.Add($"UNIQUE ({unique.Name}){(Happens(60) ? OnConflict(table) : "")}");
            table.Uniques.Add(unique);
        }
    }

    private void AddIndexes(Table table)
    {
        for (int i = Number(4); i > 0; i--)
        {
            string first = Pick(table.Data).Name, second = Pick(table.Data).Name;
            string columns = first == second || Happens(50) ? first + Pick("", " DESC") : $"{first}{Pick("", " DESC")}, {second}{Pick("", " DESC")}";
            _others.Add($"CREATE {Pick("", "", "UNIQUE ")}INDEX {table.Name}_{i} ON {table.Name} ({columns}){(Happens(25) ? $" WHERE {Pick(table.Data).Name} IS NOT NULL" : "")}");
        }
    }

    private void AddTriggers(Table table)
    {
        string row = table.IsWithoutRowId ? string.Join(" AND ", table.Keys.Select(static each => $"{each.Name} IS new.{each.Name}")) : "rowid = new.rowid";
        Table other = Pick(_tables.Where(static each => each.IsWatched).ToList());
        Add(25, "AFTER INSERT", "", $"UPDATE {table.Name} SET {Note} = 'inserted' WHERE {row}");
        Add(25, $"AFTER UPDATE OF {Note}", $"WHEN new.{Hits} = 3 ", $"UPDATE {table.Name} SET {Hits} = 4 WHERE {row}");
        Add(20, "BEFORE INSERT", $"WHEN new.{Hits} = 13 ", "SELECT RAISE(IGNORE)");
        Add(30, "BEFORE UPDATE", $"WHEN new.{Hits} = 12 ", $"SELECT RAISE({Pick("IGNORE", "ABORT, 'no'", "FAIL, 'no'", "ROLLBACK, 'no'")})");
        Add(table.RefersToItself ? 0 : 15, "AFTER INSERT", $"WHEN new.{Hits} = 14 ", $"DELETE FROM {table.Name} WHERE {row}");
        Add(table.RefersToItself ? 0 : 15, "AFTER UPDATE", $"WHEN new.{Hits} = 11 ", $"DELETE FROM {table.Name} WHERE {row}");
        Add(30, Pick("AFTER DELETE", "BEFORE DELETE", "AFTER INSERT"), "", $"INSERT INTO logs (what) VALUES ('{table.Name}')");
        Add(20, Pick("BEFORE INSERT", "AFTER UPDATE"), "", $"UPDATE {other.Name} SET {Note} = 'touched' WHERE {Hits} = 2");
        Add(20, "BEFORE DELETE", $"WHEN old.{Hits} = 10 ", $"SELECT RAISE({Pick("IGNORE", "ABORT, 'stay'")})");
        if (table.Data.Where(each => !table.Uniques.Contains(each)).ToList() is { Count: > 0 } changeable)
        {
            (string Name, ValueColumn Column) changed = Pick(changeable);
            Add(20, Pick("AFTER INSERT", "AFTER UPDATE"), $"WHEN new.{Hits} > 7 ", $"UPDATE {table.Name} SET {changed.Name} = {ValueColumn.Literal(changed.Column.Compile()!)} WHERE {row}");
        }

        void Add(int percent, string @event, string when, string statement)
        {
            if (Happens(percent))
            {
                _others.Add($"CREATE TRIGGER g{_others.Count} {@event} ON {table.Name} {when}BEGIN {statement}; END");
            }
        }
    }

    // Where a row refers to a row of its own table, and a statement that writes one may delete another by REPLACE or by a trigger, SQLite counts
    // wrongly and lets in a key without a parent. It does so with any SQL, so that nothing could be learnt of the library.
    private string OnConflict(Table table) => $" ON CONFLICT {Pick(table.RefersToItself ? [.. Conflicts.Where(static each => each != "REPLACE")] : Conflicts)}";

    private ValueColumn Any(Table table) => Pick([.. Columns[table.IsStrict]]).Column;

    private int Number(int count) => (int)_random.Next((uint)count);

    private bool Happens(int percent) => Number(100) < percent;

    private T Pick<T>(params IReadOnlyList<T> things) => things[Number(things.Count)];

    private sealed record Table(string Name, bool IsStrict, bool IsWatched, bool RefersToItself)
    {
        public List<string> Lines { get; } = [];

        public List<string> Constraints { get; } = [];

        public List<(string Name, ValueColumn Column)> Keys { get; } = [];

        public List<(string Name, ValueColumn Column)> Data { get; } = [];

        public List<(string Name, ValueColumn Column)> Uniques { get; } = [];

        public bool IsWithoutRowId { get; set; }

        public string Sql => $"CREATE TABLE {Name} (\n  {string.Join(",\n  ", Lines.Concat(Constraints))}\n)"
            + string.Join(",", new[] { IsStrict ? " STRICT" : "", IsWithoutRowId ? " WITHOUT ROWID" : "" }.Where(static each => each.Length > 0));

        public void Add(string name, ValueColumn column, bool isKey)
        {
            Lines.Add(column.Definition(name, column.HasDefault ? ValueColumn.Literal(column.Compile()!) : ""));
            (isKey ? Keys : Data).Add((name, column));
        }
    }
}
