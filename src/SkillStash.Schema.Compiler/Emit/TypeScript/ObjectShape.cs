using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>Finds the objects in the JSON of a column: each has an interface, and a constant with its shape.</summary>
/// <param name="Name">The interface's name.</param>
/// <param name="Shape">The object.</param>
/// <param name="Names">The names within it.</param>
internal sealed record ObjectShape(string Name, JsonShape.Object Shape, ValueNames Names)
{
    /// <summary>The objects of a column, inner ones first.</summary>
    public static IEnumerable<ObjectShape> Of(TypeScriptColumn column) =>
        column.Model.Type is { Kind: ColumnKind.Json, Shape: { } shape } ? Of(shape, column.Names) : [];

    private static IEnumerable<ObjectShape> Of(JsonShape shape, ValueNames names) => shape switch
    {
        JsonShape.Array array => Of(array.Item, names.Parts[0]),
        JsonShape.Dictionary dictionary => Of(dictionary.Value, names.Parts[0]),
        JsonShape.Nullable nullable => Of(nullable.Value, names.Parts[0]),
        JsonShape.Object @object => @object.Properties
            .SelectMany((property, i) => Of(property.Shape, names.Parts[i]))
            .Append(new ObjectShape(names.Name!, @object, names)),
        _ => [],
    };
}
