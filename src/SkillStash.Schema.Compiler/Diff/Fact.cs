using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>Something that a schema says of a thing.</summary>
/// <param name="Name">What is said.</param>
/// <param name="Shown">The value for people; null where nothing is said.</param>
/// <param name="Key">The value in the form that all spellings share.</param>
internal readonly record struct Fact(string Name, string? Shown, string? Key)
{
    /// <summary>A value that has one spelling only.</summary>
    public static Fact Of(string name, string? value) => new(name, value, value);

    /// <summary>Where two things say different things. The same facts are in both lists, in the same order; a thing that is missing has none.</summary>
    public static EquatableArray<FactChange> Changes(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return before.Where(static fact => fact.Shown is not null).Select(static fact => new FactChange(fact.Name, fact.Shown, null))
                .Concat(after.Where(static fact => fact.Shown is not null).Select(static fact => new FactChange(fact.Name, null, fact.Shown)))
                .ToEquatableArray();
        }

        return before.Zip(after, static (left, right) => (left, right))
            .Where(static pair => pair.left.Key != pair.right.Key)
            .Select(static pair => new FactChange(pair.left.Name, pair.left.Shown, pair.right.Shown))
            .ToEquatableArray();
    }
}
