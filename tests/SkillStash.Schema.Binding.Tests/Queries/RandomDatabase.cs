using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Model;
using SQLitePCL;

namespace SkillStash.Schema.Binding.Tests.Queries;

/// <summary>A database of the tests' schema with random rows: few, so that sets are empty and joins find nothing, and NULL wherever it may be.</summary>
internal sealed class RandomDatabase : IDisposable
{
    private const int MostWork = 200_000;

    private static readonly string[] Words = ["", "a", "A", "b", "B", "ab", "C", "x'y", "z"];

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False;Foreign Keys=False");
    private readonly Random _random;

    public RandomDatabase(string schema, int seed)
    {
        _random = new Random(seed);
        _connection.Open();
        raw.sqlite3_progress_handler(_connection.Handle, MostWork, static _ => 1, null); // a tree may be a circle
        Execute(schema);
        Fill("users", 4, () => $"{Text()}, {Text()}, {Maybe(Text)}, {Maybe(Integer)}, {Maybe(Real)}, {Time()}, {Pick("'user'", "'admin'")}, {Pick("0", "1")}");
        Fill("posts", 5, () => $"{Maybe(Integer)}, {Text()}, {Text()}, {Maybe(Text)}, '[\"t\"]', {Maybe(Decimal)}, {Integer()}, {Maybe(Date)}, {Maybe(() => "x'01'")}, {Maybe(Integer)}");
        Fill("tags", 4, () => $"{Integer()}, {Text()}");
        Fill("loose", 3, () => $"{Maybe(Any)}, {Maybe(Integer)}, {Maybe(Text)}, {Maybe(Text)}");
        Fill("made (n)", 2, Integer);
        Fill("slots", 6, () => $"{Maybe(Text)}, {Maybe(Integer)}, {Maybe(Any)}");
        Fill("keyed", 5, () => $"{Text()}, {Integer()}");
        Fill("current", 1, () => $"1, {Text()}");
        Fill("notes", 2, () => $"{Text()}, {Text()}");
    }

    /// <summary>Runs a query with random arguments of the types it asks for, and takes back what it wrote; what came before it failed, where it does.</summary>
    public List<object?[]> Run(StatementModel query) => Run(query.Sql, Arguments(query), out _);

    /// <summary>Random arguments of the types that a query asks for.</summary>
    public object[] Arguments(StatementModel query) => [.. query.Parameters.Select(Argument)];

    /// <summary>Runs SQL, and takes back what it wrote; null where it fails: a constraint, a circle, or an argument that a function refuses.</summary>
    public List<object?[]>? Run(string sql, params IEnumerable<object> arguments) => Run(sql, arguments, out bool fails) is var rows && fails ? null : rows;

    private List<object?[]> Run(string sql, IEnumerable<object> arguments, out bool fails)
    {
        fails = false;
        var rows = new List<object?[]>();
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach ((int i, object argument) in arguments.Index())
        {
            command.Parameters.AddWithValue("?" + (i + 1).ToString(CultureInfo.InvariantCulture), argument);
        }

        try
        {
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows.Add(Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i)).ToArray());
            }
        }
        catch (SqliteException)
        {
            fails = true;
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private object Argument(ParameterModel parameter) => parameter switch
    {
        { IsList: true } => "[]",
        { IsNullable: true } when _random.Next(3) == 0 => DBNull.Value,
        { Type.Kind: ColumnKind.Integer } => (long)_random.Next(6), // LIMIT -1 has no end
        { Type.Kind: ColumnKind.Boolean } => (long)_random.Next(2),
        { Type.Kind: ColumnKind.Real } => _random.Next(8) / 2.0,
        { Type.Kind: ColumnKind.Decimal } => (long)_random.Next(5),
        { Type.Kind: ColumnKind.Blob } => new byte[] { 1 },
        { Type.Kind: ColumnKind.Json } => "{\"a\":1}",
        { Type.Kind: ColumnKind.Date } => "2026-01-02",
        { Type.Kind: ColumnKind.Timestamp } => "2026-01-02 03:04:05",
        { Type.Kind: ColumnKind.Enum } => parameter.Type!.EnumValues[0],
        _ => Words[_random.Next(Words.Length)],
    };

    private void Fill(string table, int most, Func<string> row)
    {
        for (int count = _random.Next(most + 1); count > 0; count--)
        {
            Execute($"INSERT OR IGNORE INTO {table} VALUES ({row()})");
        }
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Maybe(Func<string> value) => _random.Next(3) == 0 ? "NULL" : value();

    private string Any() => Pick(Integer(), Text(), Real(), "x'02'");

    private string Text() => $"'{Words[_random.Next(Words.Length)].Replace("'", "''", StringComparison.Ordinal)}'";

    private string Integer() => _random.Next(-1, 5).ToString(CultureInfo.InvariantCulture);

    private string Real() => Pick("0.0", "-1.5", "2.25");

    private string Decimal() => Pick("1", "2.5", "0");

    private string Date() => Pick("'2026-01-02'", "'1999-12-31'");

    private string Time() => Pick("'2026-01-02 03:04:05'", "'1999-12-31 23:59:59.5'");

    private string Pick(params string[] values) => values[_random.Next(values.Length)];
}
