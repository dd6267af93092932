using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The type of a value that comes from one of several expressions: CASE, coalesce, a compound query.</summary>
internal static class TypeUnion
{
    // The integers that a REAL keeps one and all.
    private const long MaxExact = 1L << 53;

    public static ColumnType Of(IEnumerable<ExpressionFacts> branches)
    {
        ExpressionFacts[] values = Typed(branches).ToArray();
        ColumnType? union = Of(values.Where(static value => value.Literal is null).Select(static value => value.Type));
        // An integer that is written there and no REAL keeps is one beside it.
        return Of(values.Where(value => !IsOf(union, value.Literal)).Select(value => value.Literal is not null && union?.Kind == ColumnKind.Real ? new ColumnType(ColumnKind.Any) : value.Type))
            ?? new ColumnType(ColumnKind.Any);
    }

    /// <summary>The column whose declaration gives the type of all of them; null where none does.</summary>
    public static ColumnSource? SourceOf(IEnumerable<ExpressionFacts> branches)
    {
        ExpressionFacts[] values = Typed(branches).ToArray();
        return values.Length > 0 && values.All(value => value.TypeSource == values[0].TypeSource) ? values[0].TypeSource : null;
    }

    // A NULL is of every type, and a parameter takes the type of what it meets.
    private static IEnumerable<ExpressionFacts> Typed(IEnumerable<ExpressionFacts> branches) =>
        branches.Where(static branch => branch.Storage != StorageClasses.None && branch is not { Parameter: not null, Type.Kind: ColumnKind.Any });

    private static ColumnType? Of(IEnumerable<ColumnType> types) => types.Aggregate((ColumnType?)null, static (union, type) => union is null ? type : Of(union, type));

    // coalesce(x, 0): nothing is nothing in any unit, and a real number that is written without a point is still one.
    private static bool IsOf(ColumnType? union, long? literal) => union switch
    {
        { DecimalDigits: not null } => literal == 0,
        { Kind: ColumnKind.Boolean } => literal is 0 or 1,
        { Kind: ColumnKind.Real } => literal is >= -MaxExact and <= MaxExact,
        _ => false,
    };

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
                ColumnKind.Integer => new ColumnType(ColumnKind.Integer) { IsBigInt = left.IsBigInt || right.IsBigInt },
                _ when left.TimeForm != right.TimeForm || left.UuidForm != right.UuidForm || left.DecimalDigits != right.DecimalDigits => new ColumnType(ColumnKind.Any),
                _ => new ColumnType(left.Kind) { TimeForm = left.TimeForm, UuidForm = left.UuidForm, DecimalDigits = left.DecimalDigits },
            };
        }

        return IsNumber(left) && IsNumber(right) ? new ColumnType(left.Kind == ColumnKind.Real || right.Kind == ColumnKind.Real ? ColumnKind.Real : ColumnKind.Integer)
            : IsText(left) && IsText(right) ? new ColumnType(ColumnKind.Text)
            : IsDecimal(left) && IsDecimal(right) ? new ColumnType(ColumnKind.Decimal)
            : new ColumnType(ColumnKind.Any);
    }

    // A reader of real numbers takes the integers that one keeps.
    private static bool IsNumber(ColumnType type) => type.Kind is ColumnKind.Real or ColumnKind.Boolean || type is { Kind: ColumnKind.Integer, IsBigInt: false };

    private static bool IsDecimal(ColumnType type) => type.DecimalDigits is null && type.Kind is ColumnKind.Decimal or ColumnKind.Integer;

    private static bool IsText(ColumnType type) => type.Kind is ColumnKind.Text or ColumnKind.Enum or ColumnKind.Date or ColumnKind.Time or ColumnKind.Uuid
        || type is { Kind: ColumnKind.Timestamp, IsStoredAsInteger: false, TimeForm: not TimeForm.JulianDay };
}
