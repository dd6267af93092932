using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>Gives C# the values of the columns of a table, one by one.</summary>
internal sealed class MatrixProbe(MatrixTable table)
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    /// <summary>What becomes of the DEFAULT, of the values at the ends of the type, and of what their JSON means where it means another value.</summary>
    public IEnumerable<MatrixValue> Try(int column)
    {
        Dictionary<string, object?> others = table.Others(column);
        if (table.Columns[column].Column.HasDefault)
        {
            yield return new MatrixValue(column, null, Wire.Exact, null, IsKept(table.New(others)));
        }

        Queue<object> values = new(BoundaryValues.For(table.TypeOf($"V{column}")));
        while (values.TryDequeue(out object? value))
        {
            object row = table.New(new Dictionary<string, object?>(others) { [$"V{column}"] = value });
            (Wire wire, object given, object? another) = Say(row, column, value);
            yield return new MatrixValue(column, value, wire, given, IsKept(row));
            if (another is not null)
            {
                values.Enqueue(another);
            }
        }
    }

    private (Wire Wire, object Given, object? Another) Say(object row, int column, object value)
    {
        if (Said(row) is not { } json)
        {
            return (Wire.Unsayable, Unsayable(value), null);
        }

        // A document that is null is left out, as NULL is.
        object meant = table.NewFromJson(json);
        JsonElement given = json.TryGetProperty($"v{column}", out JsonElement said) ? said : Null;
        ColumnType type = table.Columns[column].Type;
        return !meant.Equals(row) ? (Wire.LikeAnother, given, table.Given(meant, $"V{column}"))
            : !JavaScriptNumbers.Spell(type, given) ? (Wire.LikeAnother, given, null)
            : JavaScriptNumbers.Keep(type, given) ? (Wire.Exact, given, null)
            : (Wire.Rounded, given, null);
    }

    // JSON has no word for NaN, and none for half of a surrogate pair.
    private JsonElement? Said(object row)
    {
        try
        {
            return table.NewToJson(row);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static object Unsayable(object value) => value switch
    {
        double number => new Dictionary<string, object> { ["$number"] = number.ToString(CultureInfo.InvariantCulture) },
        string text => new Dictionary<string, object> { ["$utf16"] = text.Select(static unit => (int)unit) },
        EquatableArray<string> texts => texts.Select(Unsayable),
        SqliteValue { StorageClass: SqliteStorageClass.Text } any => Unsayable(any.ToText()),
        SqliteValue any => Unsayable(any.ToDouble()),
        _ => throw new InvalidOperationException($"JSON does not say {value}."),
    };

    private bool IsKept(object row)
    {
        table.Clear();
        try
        {
            table.Insert(row);
            return true;
        }
        catch (UnstorableValueException)
        {
            return false;
        }
    }
}
