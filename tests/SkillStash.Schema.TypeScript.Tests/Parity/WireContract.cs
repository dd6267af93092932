using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>Writes what the C# records say of the wire, in TypeScript: from the records alone, never from the TypeScript emitter.</summary>
internal sealed class WireContract(EmittedTable table)
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The type of a row.</summary>
    public string Row() => Object(table.RowType, TypeOfColumn);

    private string TypeOfColumn(string name, Type type) =>
        table.Columns.Single(column => column.Name == name) is { Type.IsBigInt: true } ? "string" : Of(type);

    private string Object(Type record, Func<string, Type, string> typeOf)
    {
        IEnumerable<string> properties = Names(record).Zip(Parameters(record), (name, parameter) =>
        {
            bool isOptional = name.EndsWith('?');
            bool isNullable = _nullability.Create(parameter).ReadState == NullabilityState.Nullable || parameter.ParameterType == typeof(SqliteValue);
            string type = typeOf(name.TrimEnd('?'), Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
            return $"{JsonSerializer.Serialize(name.TrimEnd('?'))}{(isOptional ? "?" : "")}: {type}{(isNullable && !isOptional ? " | null" : "")}";
        });
        return "{ " + string.Join("; ", properties) + " }";
    }

    private string Of(Type type)
    {
        if (type == typeof(long) || type == typeof(double) || type == typeof(decimal))
        {
            return "number";
        }

        if (type.GetInterfaces().Any(static each => each.Name == "IInt64Key`1"))
        {
            return "number";
        }

        if (type == typeof(bool))
        {
            return "boolean";
        }

        if (type == typeof(JsonText))
        {
            return "unknown";
        }

        if (type == typeof(SqliteValue))
        {
            return "string | number";
        }

        if (type.IsEnum)
        {
            return string.Join(" | ", Texts(type).Select(static text => JsonSerializer.Serialize(text)));
        }

        if (type.IsGenericType)
        {
            string item = Of(type.GenericTypeArguments[0]);
            return type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? $"({item})[]" : $"{{ [key: string]: {item} }}";
        }

        return type.GetInterfaces().Any(static each => each.Name == "IRow`1") ? Object(type, (_, each) => Of(each)) : "string";
    }

    private string[] Texts(Type type)
    {
        object texts = table.AccessType.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Single(field => field.FieldType == typeof(EnumText<>).MakeGenericType(type)).GetValue(null)!;
        MethodInfo toText = texts.GetType().GetMethod("ToText")!;
        return [.. Enum.GetValues(type).Cast<object>().Select(value => (string)toText.Invoke(texts, [value])!)];
    }

    private static ParameterInfo[] Parameters(Type record) => record.GetConstructors().Single().GetParameters();

    // The names as the record reads and writes them: SQL identifiers, those of optional JSON properties with a question mark.
    private static IEnumerable<string> Names(Type record)
    {
        string columns = (string)record.GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
            .Single(static property => property.Name.EndsWith(".Columns", StringComparison.Ordinal)).GetValue(null)!;
        return Regex.Matches(columns, """("(?:[^"]|"")+"|[^,\s"]+)""").Select(static match => match.Value.StartsWith('"')
            ? match.Value[1..^1].Replace("\"\"", "\"")
            : match.Value);
    }
}
