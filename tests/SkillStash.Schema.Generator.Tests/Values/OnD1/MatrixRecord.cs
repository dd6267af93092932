using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>Writes down what C# makes of the values of a table, for TypeScript to make the same of them.</summary>
internal static class MatrixRecord
{
    /// <summary>The record, as JSON in one line.</summary>
    public static string Of(MatrixTable table)
    {
        MatrixProbe probe = new(table);
        MatrixValue[] values = [.. Enumerable.Range(0, table.Columns.Length).SelectMany(probe.Try)];
        return JsonSerializer.Serialize(new
        {
            table = table.Name,
            type = table.Row.Name,
            definitions = table.Columns.Select(static (each, i) => (Name: $"v{i}", each.Column, each.Type))
                .ToDictionary(static each => each.Name, static each => $"{each.Column.Definition(each.Name, ValueColumn.Literal(each.Type))}{(each.Column.IsStrict ? " STRICT" : "")}"),
            documents = Names(table, static type => type.Kind == ColumnKind.Json),
            numbers = Names(table, static type => type is { Kind: ColumnKind.Any } or { Kind: ColumnKind.Decimal, DecimalDigits: null }),
            storedSql = table.StoredSql,
            plain = table.NewToJson(table.New(table.Others())),
            refused = values.Where(static value => value is { IsKept: false, Wire: Wire.Exact or Wire.Unsayable }).Select(Said),
            rounded = values.Where(static value => value.Wire == Wire.Rounded).Select(Said),
            states = new[]
            {
                MatrixState.Record(table, values.Where(static value => value is { IsKept: true, Wire: Wire.Exact }), MatrixState.Written),
                MatrixState.Record(table, values.Where(static value => value is { IsKept: true, Wire: Wire.LikeAnother or Wire.Unsayable }), MatrixState.Read),
                MatrixState.Record(table, values.Where(static value => value is { IsKept: true, Wire: Wire.Rounded }), MatrixState.Rounded),
            }.SelectMany(static states => states),
        });
    }

    private static IEnumerable<string> Names(MatrixTable table, Func<ColumnType, bool> has) =>
        table.Columns.Select(static (each, i) => (Name: $"v{i}", each.Type)).Where(each => has(each.Type)).Select(static each => each.Name);

    private static object[] Said(MatrixValue value) => [$"v{value.Column}", value.Given!];
}
