using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The columns of a compound query: the first part names them, all parts fill them.</summary>
internal static class CompoundColumns
{
    public static IReadOnlyList<QueryColumn> Of(IReadOnlyList<IReadOnlyList<QueryColumn>> parts, SelectSyntax select) =>
        parts[0].Select((first, i) => first with
        {
            // What EXCEPT and INTERSECT keep are rows of their left side.
            Facts = Merge(parts.Where((part, p) => part.Count > i
                && select.Terms[p].Operator is not (CompoundOperator.Except or CompoundOperator.Intersect)).Select(part => part[i].Facts).ToArray(),
                parts.Where(part => part.Count > i).Select(part => part[i].Facts.Storage)),
        }).ToArray();

    public static ExpressionFacts Merge(IReadOnlyList<ExpressionFacts> facts, IEnumerable<StorageClasses>? storage = null)
    {
        ExpressionFacts first = facts[0];
        return new ExpressionFacts
        {
            Type = TypeUnion.Of(facts),
            IsNullable = facts.Any(static each => each.IsNullable),
            Affinity = Affinity(first, (storage ?? facts.Select(static each => each.Storage)).Skip(1)),
            DeclaredType = first.DeclaredType,
            Storage = facts.Aggregate(StorageClasses.None, static (all, each) => all | each.Storage),
            Source = facts.All(each => each.Source == first.Source) ? first.Source : null,
        };
    }

    // The first part's affinity stands only while no other part can give a value against it.
    private static Affinity? Affinity(ExpressionFacts first, IEnumerable<StorageClasses> others)
    {
        StorageClasses storage = others.Aggregate(StorageClasses.None, static (all, each) => all | each);
        bool isBroken = first.Affinity switch
        {
            Model.Affinity.Text => (storage & StorageClasses.Numeric) != 0,
            Model.Affinity.Numeric or Model.Affinity.Integer or Model.Affinity.Real => (storage & StorageClasses.Text) != 0,
            _ => false,
        };
        return isBroken ? Model.Affinity.Blob : first.Affinity;
    }
}
