using System;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The type names within a column: of its enum, or, as a tree that follows the JSON shape, of its objects and unions.</summary>
/// <param name="Name">The name here; null where the type needs none, such as an array.</param>
/// <param name="Parts">One for the item of an array, the value of a dictionary or nullable, each property of an object.</param>
public sealed record ValueNames(string? Name, EquatableArray<ValueNames> Parts)
{
    /// <summary>Nothing to name.</summary>
    public static readonly ValueNames None = new(null, default);

    /// <summary>Names the objects and unions within a shape, outer ones first.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="name">The name of what it is the shape of.</param>
    /// <param name="takeObject">Gives an object its name, or another where it is taken.</param>
    /// <param name="takeUnion">The same for a union of texts.</param>
    public static ValueNames Of(JsonShape shape, string name, Func<string, string> takeObject, Func<string, string> takeUnion)
    {
        return Of(shape, name);

        ValueNames Of(JsonShape shape, string name) => shape switch
        {
            JsonShape.Literals => new ValueNames(takeUnion(name), default),
            JsonShape.Array array => Unnamed(Of(array.Item, SingularForm.OfPascalCase(name))),
            JsonShape.Dictionary dictionary => Unnamed(Of(dictionary.Value, SingularForm.OfPascalCase(name))),
            JsonShape.Nullable nullable => Unnamed(Of(nullable.Value, name)),
            JsonShape.Object @object => new ValueNames(
                takeObject(name), @object.Properties.Select(each => Of(each.Shape, name + Words.ToPascalCase(each.Name))).ToEquatableArray()),
            _ => None,
        };
    }

    private static ValueNames Unnamed(ValueNames part) => new(null, EquatableArray.Of(part));
}
