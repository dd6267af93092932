using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The type of a value that comes from one of several expressions: CASE, coalesce, a compound query.</summary>
internal static class TypeUnion
{
    public static ColumnType Of(IEnumerable<ExpressionFacts> branches)
    {
        ColumnType? union = null;

        // A NULL is of every type.
        foreach (ExpressionFacts branch in branches.Where(static branch => branch.Storage != StorageClasses.None))
        {
            union = union is null ? branch.Type : Of(union, branch.Type);
        }

        return union ?? new ColumnType(ColumnKind.Any);
    }

    private static ColumnType Of(ColumnType left, ColumnType right)
    {
        if (left == right)
        {
            return left;
        }

        if (left.Kind == right.Kind)
        {
            return left.Kind switch
            {
                ColumnKind.Json => new ColumnType(ColumnKind.Json) { Shape = new JsonShape.Unknown() },
                ColumnKind.Enum => new ColumnType(ColumnKind.Text),
                _ when left.TimeForm != right.TimeForm || left.UuidForm != right.UuidForm || left.DecimalDigits != right.DecimalDigits => new ColumnType(ColumnKind.Any),
                _ => new ColumnType(left.Kind) { TimeForm = left.TimeForm, UuidForm = left.UuidForm, DecimalDigits = left.DecimalDigits },
            };
        }

        return IsText(left.Kind) && IsText(right.Kind) ? new ColumnType(ColumnKind.Text) : new ColumnType(ColumnKind.Any);
    }

    private static bool IsText(ColumnKind kind) => kind is ColumnKind.Text or ColumnKind.Enum;
}
