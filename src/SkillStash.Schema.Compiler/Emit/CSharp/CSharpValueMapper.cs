using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Maps the types of the columns of one table or query to C#, and collects the enums, JSON codecs and records that they need.</summary>
internal sealed class CSharpValueMapper
{
    private static readonly CSharpValue Any = new("SqliteValue", "Value", false);
    private static readonly CSharpValue Blob = new("byte[]", "Blob", true);
    private static readonly CSharpValue Date = new("DateOnly", "Date", false);
    private static readonly CSharpValue Decimal = new("decimal", "Decimal", false);
    private static readonly CSharpValue Guid = new("Guid", "Guid", false);
    private static readonly CSharpValue Integer = new("long", "Int64", false);
    private static readonly CSharpValue BigInteger = new("long", "BigInt", false);
    private static readonly CSharpValue Real = new("double", "Double", false);
    private static readonly CSharpValue ScaledDecimal = new("decimal", "ScaledDecimal", false);
    private static readonly CSharpValue Text = new("string", "Text", true);
    private static readonly CSharpValue Time = new("TimeOnly", "Time", false);
    private static readonly CSharpValue Timestamp = new("DateTimeOffset", "Timestamp", false);

    private readonly string _origin;
    private readonly string _owner;
    private readonly System.Func<string?, string?> _keyType;
    private readonly CSharpNames _names;
    private readonly NameScope _fields = new(CSharpReservedNames.InAccess);

    /// <param name="origin">The table, view or query, for the documentation.</param>
    /// <param name="owner">The class that holds the static fields.</param>
    /// <param name="keyType">The type of a table's own key; null where it has none.</param>
    /// <param name="names">The names taken so far.</param>
    public CSharpValueMapper(string origin, string owner, System.Func<string?, string?> keyType, CSharpNames names)
    {
        _origin = origin;
        _owner = owner;
        _keyType = keyType;
        _names = names;
    }

    /// <summary>The class that holds the static fields.</summary>
    public string Owner => _owner;

    public List<CSharpEnum> Enums { get; } = [];

    public List<CSharpCodec> Codecs { get; } = [];

    public List<CSharpShape> Shapes { get; } = [];

    /// <summary>The C# side of a column's type.</summary>
    public CSharpValue Map(ColumnModel column, string property, ValueNames names) => column.Type.Kind switch
    {
        ColumnKind.Enum => Enum(column.Type.EnumValues, property, names, column),
        ColumnKind.Json => Json(column, property, names),
        _ => Of(column.Type, _keyType(column.Type.KeyTable)),
    };

    /// <summary>The C# side of a type that needs nothing of its own.</summary>
    /// <param name="type">The type; an enum is a text here, and JSON is any.</param>
    /// <param name="keyType">The type of the key that it is; null where it is none.</param>
    public static CSharpValue Of(ColumnType type, string? keyType) => type.Kind switch
    {
        ColumnKind.Integer => IntegerKey(type.IsBigInt ? BigInteger : Integer, keyType),
        ColumnKind.Real => Real,
        ColumnKind.Text or ColumnKind.Enum => Text,
        ColumnKind.Boolean => CSharpValue.Boolean,
        ColumnKind.Timestamp => type.TimeForm == TimeForm.Any ? Timestamp : Timestamp with { Form = $"TimeForm.{type.TimeForm}" },
        ColumnKind.Date => Date,
        ColumnKind.Time => Time,
        ColumnKind.Decimal => type.DecimalDigits is { } digits ? ScaledDecimal with { Form = digits.ToString(CultureInfo.InvariantCulture) } : Decimal,
        ColumnKind.Blob => Blob,
        ColumnKind.Uuid => Uuid(keyType, type.UuidForm),
        ColumnKind.Json => new CSharpValue("JsonText", "Json", false) { Codec = type.IsNumeric ? "JsonCodec.AnyInNumeric" : "JsonCodec.Any" },
        _ => type.IsNumeric ? Any with { WriteMethod = "NumericValue" } : Any,
    };

    private static CSharpValue IntegerKey(CSharpValue value, string? keyType) =>
        keyType is null ? value : value with { Type = keyType, TypeArgument = keyType };

    private static CSharpValue Uuid(string? keyType, UuidForm form)
    {
        CSharpValue uuid = keyType is null ? Guid : new CSharpValue(keyType, "Uuid", false) { TypeArgument = keyType };
        return form == UuidForm.Lower ? uuid : uuid with { Form = $"UuidForm.{form}" };
    }

    private CSharpValue Enum(EquatableArray<string> texts, string property, ValueNames names, ColumnModel column)
    {
        string type = names.Name!;
        string field = Field(property, "Text");
        Enums.Add(new CSharpEnum(type, field, _names.EnumMembers(texts, _origin, column), texts, Origin(column)));
        return new CSharpValue(type, "Enum", false) { Codec = $"{_owner}.{field}" };
    }

    private CSharpValue Json(ColumnModel column, string property, ValueNames names)
    {
        // NULL is the null of a nullable column.
        ShapeType shape = column.Type.IsNumeric ? new ShapeType("JsonText", "JsonCodec.AnyInNumeric", false)
            : column is { IsNullable: true, Type.Shape: JsonShape.Nullable nullable } ? Shape(nullable.Value, property, names.Parts[0], column)
            : Shape(column.Type.Shape ?? new JsonShape.Unknown(), property, names, column);
        string field = Field(property, "Json");
        Codecs.Add(new CSharpCodec(field, shape.Type, shape.Codec));
        return new CSharpValue(shape.Type, "Json", shape.IsReference) { Codec = $"{_owner}.{field}" };
    }

    private ShapeType Shape(JsonShape shape, string property, ValueNames names, ColumnModel column)
    {
        switch (shape)
        {
            case JsonShape.Text:
                return new ShapeType("string", "JsonCodec.Text", true);
            case JsonShape.Number:
                return new ShapeType("double", "JsonCodec.Number", false);
            case JsonShape.Integer:
                return new ShapeType("long", "JsonCodec.Integer", false);
            case JsonShape.Boolean:
                return new ShapeType("bool", "JsonCodec.Boolean", false);
            case JsonShape.Literals literals:
                CSharpValue value = Enum(literals.Values, property, names, column);
                return new ShapeType(value.Type, $"JsonCodec.Enum({value.Codec})", false);
            case JsonShape.Array array:
                ShapeType item = Shape(array.Item, SingularForm.OfPascalCase(property), names.Parts[0], column);
                return new ShapeType($"EquatableArray<{item.Type}>", $"JsonCodec.Array({item.Codec})", false);
            case JsonShape.Dictionary dictionary:
                ShapeType entry = Shape(dictionary.Value, SingularForm.OfPascalCase(property), names.Parts[0], column);
                return new ShapeType($"EquatableDictionary<{entry.Type}>", $"JsonCodec.Dictionary({entry.Codec})", true);
            case JsonShape.Nullable nullable:
                ShapeType inner = Shape(nullable.Value, property, names.Parts[0], column);
                string method = inner.IsReference ? "NullableObject" : "Nullable";
                return new ShapeType($"{inner.Type}?", $"JsonCodec.{method}({inner.Codec})", inner.IsReference);
            case JsonShape.Object @object:
                string type = Object(@object, property, names, column);
                return new ShapeType(type, $"JsonCodec.Object<{type}>()", true);
            default:
                return new ShapeType("JsonText", "JsonCodec.Any", false);
        }
    }

    private string Object(JsonShape.Object shape, string property, ValueNames names, ColumnModel column)
    {
        string type = names.Name!;
        NameScope scope = CSharpNames.PropertyScope(type, _owner);
        EquatableArray<CSharpColumn> properties = shape.Properties.Select((each, i) =>
        {
            string name = _names.JsonProperty(each.Name, _origin, column, scope);
            bool isNullable = each.Shape is JsonShape.Nullable;
            JsonShape present = isNullable ? ((JsonShape.Nullable)each.Shape).Value : each.Shape;
            ValueNames presentNames = isNullable ? names.Parts[i].Parts[0] : names.Parts[i];
            return new CSharpColumn
            {
                SqlName = each.Name,
                Property = name,
                Parameter = CSharpNames.Parameter(name),
                Value = PropertyValue(present, property + name, presentNames, column),
                IsNullable = each.IsOptional || isNullable,
                IsOptional = each.IsOptional,
            };
        }).ToEquatableArray();
        Shapes.Add(new CSharpShape(type, properties, scope.Take("OtherProperties"), Origin(column)));
        return type;
    }

    private CSharpValue PropertyValue(JsonShape shape, string property, ValueNames names, ColumnModel column)
    {
        switch (shape)
        {
            case JsonShape.Text:
                return Text;
            case JsonShape.Number:
                return Real;
            case JsonShape.Integer:
                return Integer;
            case JsonShape.Boolean:
                return CSharpValue.Boolean;
            case JsonShape.Literals literals:
                return Enum(literals.Values, property, names, column);
            default:
                ShapeType type = Shape(shape, property, names, column);
                string field = Field(property, "Json");
                Codecs.Add(new CSharpCodec(field, type.Type, type.Codec));
                return new CSharpValue(type.Type, "Json", type.IsReference) { Codec = $"{_owner}.{field}" };
        }
    }

    private string Field(string property, string suffix) => _fields.Take(NameLength.Fit(property, NameLength.OfCompound) + suffix);

    private string Origin(ColumnModel column) => $"{_origin}.{column.Name}";

    private readonly record struct ShapeType(string Type, string Codec, bool IsReference);
}
