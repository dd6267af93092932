using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.Docs.Facts;

/// <summary>Writes JSON shapes in the notation of <c>@json</c>.</summary>
internal static class JsonShapeText
{
    /// <summary>The notation of a shape.</summary>
    public static string Of(JsonShape shape) => shape switch
    {
        JsonShape.Text => "string",
        JsonShape.Number or JsonShape.Integer => "number",
        JsonShape.Boolean => "boolean",
        JsonShape.Literals literals => string.Join(" | ", literals.Values.Select(Literal)),
        JsonShape.Array array => $"{Item(array.Item)}[]",
        JsonShape.Dictionary dictionary => $"Record<string, {Of(dictionary.Value)}>",
        JsonShape.Nullable nullable => $"{Of(nullable.Value)} | null",
        JsonShape.Object { Properties.Count: 0 } => "{}",
        JsonShape.Object @object => $$"""{ {{string.Join("; ", @object.Properties.Select(Property))}} }""",
        _ => "unknown",
    };

    private static string Item(JsonShape shape) =>
        shape is JsonShape.Nullable or JsonShape.Literals { Values.Count: > 1 } ? $"({Of(shape)})" : Of(shape);

    private static string Property(JsonProperty property) =>
        (IsWord(property.Name) ? property.Name : Literal(property.Name)) + (property.IsOptional ? "?: " : ": ") + Of(property.Shape);

    private static string Literal(string text) => "'" + text.Replace("\\", "\\\\").Replace("'", "\\'") + "'";

    private static bool IsWord(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$');
}
