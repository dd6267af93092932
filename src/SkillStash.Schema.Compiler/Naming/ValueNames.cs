using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The type names within a column: of its enum, or, as a tree that follows the JSON shape, of its objects and unions.</summary>
/// <param name="Name">The name here; null where the type needs none, such as an array.</param>
/// <param name="Parts">One for the item of an array, the value of a dictionary or nullable, each property of an object.</param>
public sealed record ValueNames(string? Name, EquatableArray<ValueNames> Parts)
{
    /// <summary>Nothing to name.</summary>
    public static readonly ValueNames None = new(null, default);
}
