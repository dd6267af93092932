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

    /// <summary>Names the objects within a shape, outer ones first.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="name">The name of what it is the shape of.</param>
    /// <param name="take">Gives a name, or another where it is taken.</param>
    public static ValueNames Of(JsonShape shape, string name, System.Func<string, string> take) => shape switch
    {
        JsonShape.Array array => new ValueNames(null, EquatableArray.Of(Of(array.Item, SingularForm.OfPascalCase(name), take))),
        JsonShape.Nullable nullable => new ValueNames(null, EquatableArray.Of(Of(nullable.Value, name, take))),
        JsonShape.Object @object => new ValueNames(
            take(NameLength.Fit(name, NameLength.OfCompound)), @object.Properties.Select(each => Of(each.Shape, name + Words.ToPascalCase(each.Name), take)).ToEquatableArray()),
        _ => None,
    };
}
