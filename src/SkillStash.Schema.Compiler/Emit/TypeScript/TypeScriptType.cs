using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Writes the types of columns. Only keywords are used and no global names, which a row type could hide.</summary>
internal static class TypeScriptType
{
    /// <summary>The type of a column's values, NULL aside.</summary>
    public static string Of(TypeScriptColumn column) => column.Embedded?.RowType ?? column.Model.Type.Kind switch
    {
        ColumnKind.Integer => column.KeyType ?? Unbranded(column),
        ColumnKind.Real or ColumnKind.Decimal => "number",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Uuid => column.KeyType ?? Unbranded(column),
        ColumnKind.Enum => column.Names.Name!,
        ColumnKind.Json => Of(column.Model.Type.Shape ?? new JsonShape.Unknown(), column.Names),
        ColumnKind.Any => "string | number",
        _ => "string",
    };

    /// <summary>The plain type under a typed key.</summary>
    public static string Unbranded(TypeScriptColumn column) =>
        column.Model.Type is { Kind: ColumnKind.Integer, IsBigInt: false } ? "number" : "string";

    /// <summary>The type of a column's values.</summary>
    public static string WithNull(TypeScriptColumn column) => column.Model.IsNullable ? OrNull(Of(column)) : Of(column);

    /// <summary>The type of a JSON value; objects and unions go by their names.</summary>
    public static string Of(JsonShape shape, ValueNames names) => shape switch
    {
        JsonShape.Text => "string",
        JsonShape.Number or JsonShape.Integer => "number",
        JsonShape.Boolean => "boolean",
        JsonShape.Literals or JsonShape.Object => names.Name!,
        JsonShape.Array array => $"{Item(Of(array.Item, names.Parts[0]))}[]",
        JsonShape.Dictionary dictionary => $$"""{ [key: string]: {{Of(dictionary.Value, names.Parts[0])}} }""",
        JsonShape.Nullable nullable => OrNull(Of(nullable.Value, names.Parts[0])),
        _ => "unknown",
    };

    /// <summary>The name that the type of a column's values refers to; null where it needs none.</summary>
    public static string? Named(TypeScriptColumn column) => column.Embedded?.RowType ?? column.Model.Type switch
    {
        { Kind: ColumnKind.Uuid or ColumnKind.Integer } => column.KeyType,
        { Kind: ColumnKind.Enum } => column.Names.Name,
        { Kind: ColumnKind.Json, Shape: { } shape } => Named(shape, column.Names),
        _ => null,
    };

    /// <summary>A union of string literals.</summary>
    public static string Union(EquatableArray<string> texts) =>
        texts.Count == 0 ? "never" : string.Join(" | ", texts.Distinct().Select(TypeScriptLiteral.String));

    private static string? Named(JsonShape shape, ValueNames names) => shape switch
    {
        JsonShape.Literals or JsonShape.Object => names.Name,
        JsonShape.Array array => Named(array.Item, names.Parts[0]),
        JsonShape.Dictionary dictionary => Named(dictionary.Value, names.Parts[0]),
        JsonShape.Nullable nullable => Named(nullable.Value, names.Parts[0]),
        _ => null,
    };

    // unknown has room for null already.
    private static string OrNull(string type) => type == "unknown" ? type : $"{type} | null";

    private static string Item(string type) => type.IndexOf('|') >= 0 ? $"({type})" : type;
}
