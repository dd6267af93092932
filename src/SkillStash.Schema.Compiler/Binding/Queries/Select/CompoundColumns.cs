using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The columns of a compound query: the first part names them, all parts fill them.</summary>
internal static class CompoundColumns
{
    /// <param name="parts">The columns of each part.</param>
    /// <param name="select">The query.</param>
    /// <param name="isRead">Whether another query reads it: SQLite then looks for declared types and origins in the last part.</param>
    public static IReadOnlyList<QueryColumn> Of(IReadOnlyList<IReadOnlyList<QueryColumn>> parts, SelectSyntax select, bool isRead)
    {
        IReadOnlyList<QueryColumn> last = parts[parts.Count - 1];
        return parts[0].Select((first, i) =>
        {
            IReadOnlyList<QueryColumn>[] all = parts.Where(part => part.Count > i).ToArray();

            // What EXCEPT and INTERSECT keep are rows of their left side.
            ExpressionFacts[] kept = parts.Where((part, p) => part.Count > i
                && select.Terms[p].Operator is not (CompoundOperator.Except or CompoundOperator.Intersect)).Select(part => part[i].Facts).ToArray();
            ExpressionFacts facts = Merge(kept) with
            {
                Affinity = Affinity(all.Select(part => part[i].Facts).ToArray()),
                Collation = first.Facts.Collation,
            };
            if (IsCast(select.Terms[0], i) && facts.Affinity is Model.Affinity.Integer or Model.Affinity.Real or Model.Affinity.Numeric)
            {
                ColumnSource? source = isRead && last.Count > i ? last[i].Facts.Source : facts.Source;
                return first with { Facts = facts with { Affinity = Model.Affinity.Numeric, DeclaredType = null, Source = source } };
            }

            return first with
            {
                Facts = isRead && last.Count > i ? facts with { DeclaredType = last[i].Facts.DeclaredType, Source = last[i].Facts.Source } : facts,
            };
        }).ToArray();
    }

    // A number that the first part casts stands for any number in the other parts.
    private static bool IsCast(SelectTermSyntax term, int column) => term is SelectCoreSyntax { Columns: var written }
        && written.Count > column && written.Take(column).All(static each => each is ExpressionColumnSyntax)
        && written[column] is ExpressionColumnSyntax result && result.Expression.WithoutParentheses() is CastSyntax;

    /// <summary>What is known of a value that comes from one of several rows or parts.</summary>
    public static ExpressionFacts Merge(IReadOnlyList<ExpressionFacts> facts)
    {
        ExpressionFacts first = facts[0];
        return new ExpressionFacts
        {
            Type = TypeUnion.Of(facts),
            IsNullable = facts.Any(static each => each.IsNullable),
            Affinity = Affinity(facts),
            DeclaredType = first.DeclaredType,
            Storage = facts.Aggregate(StorageClasses.None, static (all, each) => all | each.Storage),
            Source = first.Source,
            TypeSource = TypeUnion.SourceOf(facts),
        };
    }

    // The first affinity that a part has stands only while no other part can give a value against it: sqlite3SubqueryColumnTypes.
    private static Affinity? Affinity(IReadOnlyList<ExpressionFacts> parts)
    {
        ExpressionFacts? owner = parts.FirstOrDefault(static part => part.Affinity is not null);
        StorageClasses others = parts.Where(part => !ReferenceEquals(part, owner))
            .Aggregate(StorageClasses.None, static (all, each) => all | each.Storage);
        bool isBroken = owner?.Affinity switch
        {
            Model.Affinity.Text => (others & StorageClasses.Numeric) != 0,
            Model.Affinity.Numeric or Model.Affinity.Integer or Model.Affinity.Real => (others & StorageClasses.Text) != 0,
            _ => false,
        };
        return isBroken ? Model.Affinity.Blob : owner?.Affinity;
    }
}
