using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes the expressions that make the columns and JSON shapes of the emitted library.</summary>
internal static class ColumnExpression
{
    /// <summary>The column: <c>column.nullable(column.text)</c>.</summary>
    public static string Of(TypeScriptColumn column)
    {
        if (column.Embedded is { } row)
        {
            string labels = string.Join(", ", row.Labels.Select(static each => $"{TypeScriptLiteral.PropertyKey(each.Name)}: {TypeScriptLiteral.String(each.Label)}"));
            string start = $"column.embedded{(row.NullKey is null ? "" : "OrNull")}({TypeScriptLiteral.String(row.Table)}, columnsOf{row.RowType}";
            return $"{start}{(row.NullKey is null ? "" : $", {TypeScriptLiteral.String(row.NullKey)}")}, {{ {labels} }})";
        }

        string value = NotNull(column);
        return column.Model.IsNullable ? $"column.nullable({value})" : value;
    }

    /// <summary>The column, NULL aside.</summary>
    public static string NotNull(TypeScriptColumn column) => column.Model.Type.Kind switch
    {
        ColumnKind.Integer => Integer(column.Model.Type.IsBigInt ? "bigint" : "integer", column.KeyType),
        ColumnKind.Real => "column.real",
        ColumnKind.Decimal => column.Model.Type.DecimalDigits is { } digits ? $"column.scaledDecimal({digits.ToString(CultureInfo.InvariantCulture)})" : "column.decimal",
        ColumnKind.Boolean => "column.boolean",
        ColumnKind.Timestamp => column.Model.Type.TimeForm == TimeForm.Any ? "column.timestamp" : $"column.timestampAs({Word(column.Model.Type.TimeForm)})",
        ColumnKind.Date => "column.date",
        ColumnKind.Time => "column.time",
        ColumnKind.Blob => "column.blob",
        ColumnKind.Uuid => $"column.uuid{(column.KeyType is { } key ? $"<{key}>" : "")}({(column.Model.Type.UuidForm == UuidForm.Lower ? "" : Word(column.Model.Type.UuidForm))})",
        ColumnKind.Enum => $"column.oneOf({Texts(column.Model.Type.EnumValues)})",
        ColumnKind.Json when column.Model.Type.IsNumeric => "column.numericJson",
        ColumnKind.Json => $"column.json({Shape(column.Model.Type.Shape ?? new JsonShape.Unknown(), column.Names)})",
        ColumnKind.Any => column.Model.Type.IsNumeric ? "column.numericAny" : "column.any",
        _ => "column.text",
    };

    /// <summary>The name of a form, in camel case.</summary>
    private static string Word(Enum form)
    {
        string name = form.ToString();
        return $"\"{char.ToLowerInvariant(name[0])}{name.Substring(1)}\"";
    }

    private static string Integer(string kind, string? keyType) => keyType is null ? $"column.{kind}" : $"column.{kind}Key<{keyType}>()";

    /// <summary>The shape of a JSON value; an object's has a constant of its own.</summary>
    public static string Shape(JsonShape shape, ValueNames names) => shape switch
    {
        JsonShape.Text => "json.string",
        JsonShape.Number or JsonShape.Integer => "json.number",
        JsonShape.Boolean => "json.boolean",
        JsonShape.Literals literals => $"json.literal({Texts(literals.Values)})",
        JsonShape.Array array => $"json.array({Shape(array.Item, names.Parts[0])})",
        JsonShape.Dictionary dictionary => $"json.record({Shape(dictionary.Value, names.Parts[0])})",
        JsonShape.Nullable nullable => $"json.nullable({Shape(nullable.Value, names.Parts[0])})",
        JsonShape.Object => $"shapeOf{names.Name}",
        _ => "json.unknown",
    };

    private static string Texts(IEnumerable<string> texts) => string.Join(", ", texts.Distinct().Select(TypeScriptLiteral.String));
}
