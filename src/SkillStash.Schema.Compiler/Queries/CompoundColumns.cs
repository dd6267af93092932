using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The columns of a compound query: the first part names them, all parts fill them.</summary>
internal static class CompoundColumns
{
    /// <param name="parts">The columns of each part.</param>
    /// <param name="select">The query.</param>
    /// <param name="isSource">Whether another query reads it: SQLite then looks for declared types in the last part.</param>
    public static IReadOnlyList<QueryColumn> Of(IReadOnlyList<IReadOnlyList<QueryColumn>> parts, SelectSyntax select, bool isSource)
    {
        IReadOnlyList<QueryColumn> last = parts[parts.Count - 1];
        return parts[0].Select((first, i) =>
        {
            IReadOnlyList<QueryColumn>[] all = parts.Where(part => part.Count > i).ToArray();

            // What EXCEPT and INTERSECT keep are rows of their left side.
            ExpressionFacts[] kept = parts.Where((part, p) => part.Count > i
                && select.Terms[p].Operator is not (CompoundOperator.Except or CompoundOperator.Intersect)).Select(part => part[i].Facts).ToArray();
            ExpressionFacts facts = Merge(kept, all.Select(part => part[i].Facts.Storage));
            return first with
            {
                Facts = isSource && last.Count > i ? facts with { DeclaredType = last[i].Facts.DeclaredType } : facts,
            };
        }).ToArray();
    }

    /// <summary>What is known of a value that comes from one of several rows or parts.</summary>
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
