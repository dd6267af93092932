using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Migrations.Tests.Asking;

/// <summary>A random change of a child, its parent and a table beside them, and random rows for the tables before it.</summary>
internal sealed class RandomChange
{
    private static readonly string[] Types = ["TEXT", "INTEGER", "REAL", "BLOB", "NUMERIC", "DATETIME", "BOOLEAN", ""];
    private static readonly string[] StrictTypes = ["TEXT", "INTEGER", "REAL", "BLOB", "ANY", "INT"];
    private static readonly string[] Collations = ["", "", " COLLATE NOCASE", " COLLATE RTRIM", " COLLATE BINARY"];
    private static readonly string[] Conditions = ["{0} > 1", "{0} > '1'", "{0} <> 'a'", "{0} IN (1, 2, 'a', '5')", "typeof({0}) <> 'text'", "length({0}) < 3", "{0} IS NOT NULL", "{0} BETWEEN 0 AND '7'"];
    private static readonly string[] Defaults = ["", "", " DEFAULT 0", " DEFAULT 'a'", " DEFAULT (1 + 1)", " DEFAULT NULL", " DEFAULT '01'", " DEFAULT (lower(hex(randomblob(9))))"];
    private static readonly string[] Computed = ["{0}", "lower({0})", "{0} + 1", "{0} || 'x'", "abs({0})", "nullif({0}, 'a')"];

    private readonly Random _random;

    public RandomChange(int seed)
    {
        _random = new Random(seed);
        Table[] before = [NewTable("p"), NewTable("c") with { Refers = Chance(2) }];
        Table[] after = [.. before.Select(table => Chance(3) ? table : Changed(table))];
        Before = before[0].Sql(before[0]) + before[1].Sql(before[0]);
        After = after[0].Sql(after[0]) + after[1].Sql(after[0]);
        Renames = [.. before.Zip(after).SelectMany(static pair => pair.First.Columns.Select(column => (Old: column, New: pair.Second.Columns.FirstOrDefault(other => other.Number == column.Number)))
            .Where(static pair => pair.New is not null && pair.New.Name != pair.Old.Name).Select(columns => (pair.First.Name, (string?)columns.Old.Name, columns.New!.Name))
            .Concat(pair.First.Name == pair.Second.Name ? [] : [(pair.First.Name, null, pair.Second.Name)]))];
        Inserts = [.. before.SelectMany(table => Enumerable.Range(0, 4).Select(_ => Insert(table)))];
    }

    /// <summary>The schema of the database.</summary>
    public string Before { get; }

    /// <summary>The schema that is wanted.</summary>
    public string After { get; }

    /// <summary>What goes by another name: table, column or null, new name.</summary>
    public IReadOnlyList<(string Table, string? Column, string NewName)> Renames { get; }

    /// <summary>Rows, some of which the database refuses.</summary>
    public IReadOnlyList<string> Inserts { get; }

    private string Pick(string[] all) => all[_random.Next(all.Length)];

    private bool Chance(int of) => _random.Next(of) == 0;

    private Table NewTable(string name)
    {
        bool strict = Chance(4);
        return new Table(name, [.. Enumerable.Range(0, 3).Select(number => NewColumn(number, strict))])
        {
            Strict = strict,
            Key = Pick(["c0 PRIMARY KEY", "", "c0 UNIQUE", "c1 UNIQUE"]),
        };
    }

    private Column NewColumn(int number, bool strict) => new(number, "c" + number, Pick(strict ? StrictTypes : Types))
    {
        NotNull = Chance(6),
        Collation = Pick(Collations),
    };

    private Table Changed(Table table)
    {
        Column[] columns = [.. table.Columns];
        int at = _random.Next(columns.Length);
        Table changed = table;
        for (int step = _random.Next(1, 3); step > 0; step--)
        {
            at = _random.Next(columns.Length);
            Column column = columns[at];
            switch (_random.Next(12))
            {
                case 0 or 1 when column.Generated is null: columns[at] = column with { Type = Pick(changed.Strict ? StrictTypes : Types) }; break;
                case 2: columns[at] = column with { Collation = Pick(Collations) }; break;
                case 3: columns[at] = column with { NotNull = !column.NotNull }; break;
                case 4: columns[at] = column with { Name = "renamed" + column.Number }; break;
                case 5: changed = changed with { Name = "renamed_" + table.Name }; break;
                case 6: changed = changed with { Check = string.Format(Pick(Conditions), "#" + _random.Next(columns.Length)) }; break;
                case 7: changed = changed with { Unique = Pick(["", "#1", "#2", "#1, #2", "#0 COLLATE NOCASE", "lower(#1)", "#1) WHERE (#2 > 1", "#2) WHERE (#1 IS NOT NULL"]) }; break;
                case 8: changed = changed with { Key = Pick(["c0 PRIMARY KEY", "c1 PRIMARY KEY", "", "c0 UNIQUE", "c1 UNIQUE"]) }; break;
                case 9: changed = changed with { Refers = !changed.Refers }; break;
                case 10:
                    changed = changed with { Strict = !changed.Strict };
                    if (changed.Strict)
                    {
                        columns = [.. columns.Select(each => StrictTypes.Contains(each.Type) ? each : each with { Type = Pick(StrictTypes) })];
                    }

                    break;
                default:
                    columns = [.. columns, NewColumn(columns.Max(static each => each.Number) + 1, changed.Strict) with
                    {
                        Default = Pick(Defaults),
                        Generated = Chance(3) ? $"{string.Format(Pick(Computed), "#" + _random.Next(3))}) {Pick(["STORED", "VIRTUAL"])}" : null,
                    }];
                    break;
            }
        }

        return changed with { Columns = columns };
    }

    private string Insert(Table table) =>
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(static column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select(_ => Value()))})";

    private string Value() => Pick(["NULL", "1", "2", "'1'", "'01'", "'a'", "'A'", "'a '", "'b'", "1.0", "1.5", "'1.5'", "'5'", "5", "x'31'", "1700000000", "'2025-01-01 10:00:00'", "9007199254740993", "9007199254740992"]);

    private sealed record Table(string Name, IReadOnlyList<Column> Columns)
    {
        public bool Strict { get; init; }

        public string Key { get; init; } = "";

        public string? Check { get; init; }

        public string Unique { get; init; } = "";

        /// <summary>Whether column 2 refers to the key of the parent.</summary>
        public bool Refers { get; init; }

        private Column? KeyColumn => Columns.FirstOrDefault(column => Key.Length > 0 && column.Number == Key[1] - '0');

        // SQLite looks for a row that refers to itself before it is there, and compares the two values as they are.
        private bool IsLike(Column key) => Columns.First(static column => column.Number == 2) is var column && column.Type == key.Type && column.Collation == key.Collation;

        public string Sql(Table parent)
        {
            IEnumerable<string> parts = Columns.Select(column => column.Sql + (column == KeyColumn ? Key[2..] : ""))
                .Concat(Check is null ? [] : [$"CHECK ({Check})"])
                .Concat(Refers && parent.KeyColumn is { } key && (parent != this || IsLike(key)) ? [$"FOREIGN KEY (#2) REFERENCES {parent.Name} ({key.Name})"] : []);
            string sql = $"CREATE TABLE {Name} ({string.Join(", ", parts)}){(Strict ? " STRICT" : "")};\n"
                + (Unique.Length == 0 ? "" : $"CREATE UNIQUE INDEX unique_{Name} ON {Name} ({Unique});\n");
            return Columns.Aggregate(sql, static (text, column) => text.Replace("#" + column.Number, column.Name, StringComparison.Ordinal));
        }
    }

    private sealed record Column(int Number, string Name, string Type)
    {
        public bool NotNull { get; init; }

        public string Default { get; init; } = "";

        public string Collation { get; init; } = "";

        public string? Generated { get; init; }

        public string Sql => Name + " " + Type + (Generated is null ? Default : $" AS ({Generated}") + Collation + (NotNull ? " NOT NULL" : "");
    }
}
