using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

// Which values and keys are given.
internal sealed partial class RandomWalk
{
    private Dictionary<WalkColumn, object?> NewValues(WalkTable table, object?[]? key, bool givesKey)
    {
        Dictionary<WalkColumn, object?> values = [];
        foreach (WalkColumn column in table.Inserted)
        {
            int place = table.Key.ToList().IndexOf(column);
            if (key is not null && place >= 0 && key[place] is { } part)
            {
                values[column] = part;
            }
            else if (column.Insert == InsertRule.Required || (column.Insert == InsertRule.NewKey && givesKey) || !Happens(35))
            {
                // Null in a column that is NOT NULL is the same as nothing.
                values[column] = Choose(table, column, column.Insert is InsertRule.Nullable || (column.Insert == InsertRule.OptionalDefault && column.Emitted.IsNullable));
            }
        }

        return values;
    }

    private object?[]? KeyFor(WalkTable table, object[] rows)
    {
        object?[] key = rows.Length > 0 && Happens(85)
            ? table.KeyOf(rows[Number(rows.Length)])
            : [.. table.Key.Select(column => Choose(table, column, mayBeNull: false))];
        return key.Contains(null) ? null : key;
    }

    private object? Choose(WalkTable table, WalkColumn column, bool mayBeNull)
    {
        if (mayBeNull && Happens(15))
        {
            return null;
        }

        Type type = table.TypeOf(column.Property);
        if (column.Name is "hits" or "checked")
        {
            return (long)Number(column.Name == "hits" ? 16 : 7);
        }

        foreach (ForeignKeyModel key in table.Model.ForeignKeys)
        {
            if (key.Columns.FirstOrDefault(pair => pair.From == column.Name) is { } pair && Happens(75)
                && Existing(_tables.Single(each => each.Name == key.Table), pair.To!) is { } parent && parent.GetType() == type)
            {
                return parent;
            }
        }

        if (Happens(20) && Existing(table, column.Name) is { } taken)
        {
            return taken;
        }

        object[] values = BoundaryValues.For(type);
        object value = values[Number(values.Length)];
        // Most of what a column refuses is left alone from then on, or hardly a row would be stored.
        for (int i = 0; i < 8 && _refused.Contains(Refusal(column, value)) && Happens(98); i++)
        {
            value = values[Number(values.Length)];
        }

        return column.Model.IsRowIdAlias && IsLast(value) ? values[0] : value;
    }

    private object? Existing(WalkTable table, string column)
    {
        object[] rows = table.Scan();
        object? value = rows.Length == 0 ? null : table.Get(rows[Number(rows.Length)], table.Columns.First(each => each.Name == column).Property);
        return value is SqliteValue { IsNull: true } ? null : value;
    }

    private static (ColumnType Type, bool IsNullable, string Value) Refusal(WalkColumn column, object? value) => (column.Type, column.Model.IsNullable, Show(value));

    // Behind the last rowid SQLite takes any that is free, and the twin would take another.
    private static bool IsLast(object value) => value is long.MaxValue || (value is not long && value.GetType().GetProperty("Value")?.GetValue(value) is long.MaxValue);
}
