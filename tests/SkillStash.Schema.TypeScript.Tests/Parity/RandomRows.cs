using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using CsCheck;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>Random rows to insert into every table of a database, parents before children. What may be left out sometimes is.</summary>
internal sealed class RandomRows(IReadOnlyList<EmittedTable> tables, int rowsOfTable) : Gen<IReadOnlyList<(EmittedTable Table, object Row)>>
{
    private const long LastRowId = 1000;

    public override IReadOnlyList<(EmittedTable Table, object Row)> Generate(PCG pcg, Size? min, out Size size)
    {
        size = new Size(0);
        var keys = new Dictionary<Type, List<object>>();
        return
        [
            .. from table in tables
               where table.NewType is not null
               from _ in Enumerable.Range(0, rowsOfTable)
               select (table, Row(table, keys, pcg)),
        ];
    }

    private static object Row(EmittedTable table, Dictionary<Type, List<object>> keys, PCG pcg)
    {
        object row = RuntimeHelpers.GetUninitializedObject(table.NewType!);
        ColumnModel[] columns = [.. table.Model!.Columns.Where(static column => column.IsInsertable)];
        foreach ((PropertyInfo property, ColumnModel column) in table.NewType!.GetProperties().Zip(columns))
        {
            if (Value(table, property, column, keys, pcg) is { } value)
            {
                property.SetValue(row, value);
            }
        }

        return row;
    }

    private static object? Value(EmittedTable table, PropertyInfo property, ColumnModel column, Dictionary<Type, List<object>> keys, PCG pcg)
    {
        bool isOptional = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
        Type inner = isOptional ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType;
        Type type = Nullable.GetUnderlyingType(inner) ?? inner;
        bool isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null || column == table.Model!.OwnUuidKey;
        if (!isRequired && Sample(Gen.Int[0, 3], pcg) == 0)
        {
            return null;
        }

        if (isOptional)
        {
            return Activator.CreateInstance(property.PropertyType, Sample(RandomValues.Kept(type, column.Type).Null(), pcg));
        }

        Gen<object> values = column switch
        {
            { IsRowIdAlias: true } => Gen.Long[1, LastRowId].Select(static id => (object)id),
            { Type.KeyTable: not null } when column == table.Model!.TypedKey => KeyValues(column).Select(value => NewKey(type, value, keys)),
            { Type.IsBigInt: true, Type.KeyTable: null } => RandomValues.BigIntegers,
            { Type.KeyTable: not null } => Gen.Int[0, keys[type].Count - 1].Select(i => keys[type][i]),
            _ => RandomValues.Kept(type, column.Type),
        };
        return Sample(values, pcg);
    }

    private static Gen<object> KeyValues(ColumnModel column) => column.Type switch
    {
        { Kind: ColumnKind.Uuid } => RandomValues.Of(typeof(Guid)),
        { IsBigInt: true } => RandomValues.BigIntegers,
        _ => RandomValues.Of(typeof(long)),
    };

    private static object NewKey(Type type, object value, Dictionary<Type, List<object>> keys)
    {
        object key = Activator.CreateInstance(type, value)!;
        keys.TryAdd(type, []);
        keys[type].Add(key);
        return key;
    }

    private static T Sample<T>(Gen<T> gen, PCG pcg) => gen.Generate(pcg, null, out _);
}
