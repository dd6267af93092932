using System;
using System.Collections.Immutable;
using System.Linq;

namespace SkillStash.Schema.Migrations.Tests.Walking;

/// <summary>A random schema that can take a random step. All randomness comes from one number for each step, so that a walk can be shrunk.</summary>
/// <param name="Tables">The tables; a foreign key refers to any of them, itself and later ones included.</param>
/// <param name="Count">How many names have been given.</param>
internal sealed record WalkSchema(ImmutableList<WalkTable> Tables, int Count)
{
    private static readonly string[] Keys = ["INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT", "TEXT NOT NULL PRIMARY KEY", "INT NOT NULL PRIMARY KEY"];
    private static readonly string[] Types = ["INTEGER", "TEXT", "REAL", "BLOB", "INT"];
    private static readonly string[] Actions = ["", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT", " ON DELETE CASCADE ON UPDATE CASCADE", " DEFERRABLE INITIALLY DEFERRED"];
    private static readonly string[] Words = ["name", "two words", "select", "it's", "semi;colon", "Größe"];

    public static WalkSchema Empty { get; } = new([], 0);

    public string Sql => string.Concat(Tables.Select(table => table.Sql(name => Tables.First(each => each.Name == name).KeyType)));

    /// <summary>The schema one step on, and the options that tell the tool of it.</summary>
    public (WalkSchema Schema, string[] Options) Step(int number)
    {
        var random = new Random(number);
        if (Tables.Count < 2)
        {
            return (AddTable(random), []);
        }

        int at = random.Next(Tables.Count);
        WalkTable table = Tables[at];
        return random.Next(14) switch
        {
            0 when Tables.Count < 6 => (AddTable(random), []),
            1 => (DropTable(table), []),
            2 => RenameTable(table),
            3 when table.Columns.Count > 0 => RenameColumn(at, random),
            4 => (With(at, table with { Strict = !table.Strict }), []),
            5 when !table.Key.EndsWith("AUTOINCREMENT", StringComparison.Ordinal) => (With(at, table with { WithoutRowId = !table.WithoutRowId }), []),
            6 => (With(at, table with { Key = Keys[table.WithoutRowId ? random.Next(2, 4) : random.Next(4)] }), []),
            7 => (With(at, table with { HasView = !table.HasView, HasTrigger = random.Next(2) == 0 }), []),
            8 when table.Columns.Count > 0 => (With(at, AddIndex(table, random)), []),
            9 when table.Columns.Count > 1 => (With(at, DropColumn(table, random)), []),
            10 or 11 when table.Columns.Count > 0 => (With(at, ChangeColumn(table, random)), []),
            _ => (With(at, table with { Columns = table.Columns.Insert(random.Next(table.Columns.Count + 1), NewColumn(random)) }) with { Count = Count + 1 }, []),
        };
    }

    private WalkSchema AddTable(Random random)
    {
        var table = new WalkTable($"{Words[random.Next(Words.Length)]} {Count}", Keys[random.Next(Keys.Length)], []);
        WalkSchema added = new(Tables.Add(table), Count + 1);
        for (int i = 0; i < 3; i++)
        {
            added = added with { Count = added.Count + 1, Tables = added.Tables.SetItem(Tables.Count, added.Tables[^1] with { Columns = added.Tables[^1].Columns.Add(added.NewColumn(random)) }) };
        }

        return added;
    }

    private WalkColumn NewColumn(Random random)
    {
        string name = $"{Words[random.Next(Words.Length)]} {Count}";
        return random.Next(6) switch
        {
            0 or 1 when Tables.Count > 0 => new WalkColumn(name, Types[random.Next(2)])
            {
                Parent = Tables[random.Next(Tables.Count)].Name,
                Action = Actions[random.Next(Actions.Length)],
            },
            2 => new WalkColumn(name, "INTEGER") { Generated = random.Next(2) == 0 ? "STORED" : "VIRTUAL" },
            3 => new WalkColumn(name, "INTEGER") { NotNull = true, Default = random.Next(2) == 0 ? "5" : "(2 + 3)", Check = "{0} >= 0" },
            4 => new WalkColumn(name, "TEXT") { Unique = true, Collation = "NOCASE" },
            _ => new WalkColumn(name, Types[random.Next(Types.Length)]),
        };
    }

    private WalkSchema DropTable(WalkTable table) => this with
    {
        Tables = [.. Tables.Remove(table).Select(other => other with
        {
            Columns = [.. other.Columns.Select(column => column.Parent == table.Name ? column with { Parent = null } : column)],
        })],
    };

    private (WalkSchema Schema, string[] Options) RenameTable(WalkTable table)
    {
        string name = $"renamed {Count}";
        ImmutableList<WalkTable> tables = [.. Tables.Select(other => (other.Name == table.Name ? other with { Name = name } : other) with
        {
            Columns = [.. other.Columns.Select(column => column.Parent == table.Name ? column with { Parent = name } : column)],
        })];
        return (new WalkSchema(tables, Count + 1), ["--rename", $"{table.Name}:{name}"]);
    }

    private (WalkSchema Schema, string[] Options) RenameColumn(int at, Random random)
    {
        WalkTable table = Tables[at];
        int number = random.Next(table.Columns.Count);
        string old = table.Columns[number].Name, name = $"renamed {Count}";
        WalkTable renamed = table with
        {
            Columns = table.Columns.SetItem(number, table.Columns[number] with { Name = name }),
            Indexes = [.. table.Indexes.Select(index => index.Column == old ? index with { Column = name } : index)],
        };
        return (With(at, renamed) with { Count = Count + 1 }, ["--rename", $"{table.Name}.{old}:{name}"]);
    }

    private WalkTable AddIndex(WalkTable table, Random random) => table with
    {
        Indexes = random.Next(3) == 0 ? [] : table.Indexes.RemoveAll(index => index.Name == $"index of {table.Name}")
            .Add(($"index of {table.Name}", table.Columns[random.Next(table.Columns.Count)].Name, random.Next(4))),
    };

    private static WalkTable DropColumn(WalkTable table, Random random)
    {
        WalkColumn column = table.Columns[random.Next(table.Columns.Count)];
        return table with { Columns = table.Columns.Remove(column), Indexes = table.Indexes.RemoveAll(index => index.Column == column.Name) };
    }

    private static WalkTable ChangeColumn(WalkTable table, Random random)
    {
        int number = random.Next(table.Columns.Count);
        WalkColumn column = table.Columns[number];
        WalkColumn changed = random.Next(6) switch
        {
            0 when column.Generated is null => column with { Type = Types[random.Next(Types.Length)] },
            1 when column.Generated is null => column with { Default = column.Default is null ? "'1'" : null, NotNull = column.Default is null },
            2 => column with { Collation = column.Collation is null ? "RTRIM" : null },
            3 => column with { Unique = !column.Unique },
            4 when column.Parent is not null => column with { Action = Actions[random.Next(Actions.Length)] },
            _ => column with { Check = column.Check is null ? "{0} IS NOT 77" : null },
        };
        return table with { Columns = random.Next(4) == 0 ? table.Columns.RemoveAt(number).Add(changed) : table.Columns.SetItem(number, changed) };
    }

    private WalkSchema With(int at, WalkTable table) => this with
    {
        Tables = Tables.SetItem(at, table with { WithoutRowId = table.WithoutRowId && !table.Key.EndsWith("AUTOINCREMENT", StringComparison.Ordinal) }),
    };
}
