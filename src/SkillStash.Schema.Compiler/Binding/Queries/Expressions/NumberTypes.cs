using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The types of computed numbers.</summary>
/// <remarks>An integer that overflows turns into a REAL, which readers of integers refuse; that it does is rare enough to call it one.</remarks>
internal static class NumberTypes
{
    private static readonly ColumnType Unknown = new(ColumnKind.Any);

    /// <summary>The type of a sum of values of a type, or of their negative.</summary>
    public static ColumnType Of(ColumnType type) => type.Kind switch
    {
        ColumnKind.Boolean => new ColumnType(ColumnKind.Integer),
        ColumnKind.Integer => new ColumnType(ColumnKind.Integer) { IsBigInt = type.IsBigInt },
        ColumnKind.Real => new ColumnType(ColumnKind.Real),
        ColumnKind.Decimal => new ColumnType(ColumnKind.Decimal) { DecimalDigits = type.DecimalDigits },
        _ => Unknown,
    };

    /// <summary>The type of an operation on two numbers.</summary>
    public static ColumnType Of(BinaryOperator operation, ColumnType left, ColumnType right)
    {
        ColumnType first = Of(left), second = Of(right);
        if (first.Kind == ColumnKind.Any || second.Kind == ColumnKind.Any)
        {
            return Unknown;
        }

        if (first.DecimalDigits is not null || second.DecimalDigits is not null)
        {
            return OfUnits(operation, first, second);
        }

        ColumnKind kind = first.Kind == ColumnKind.Real || second.Kind == ColumnKind.Real ? ColumnKind.Real
            : first.Kind == ColumnKind.Decimal || second.Kind == ColumnKind.Decimal ? ColumnKind.Decimal
            : ColumnKind.Integer;
        return new ColumnType(kind) { IsBigInt = kind == ColumnKind.Integer && (first.IsBigInt || second.IsBigInt) };
    }

    // Integers of the last digit's unit: two of one unit add up, and an integer multiplies and divides them.
    private static ColumnType OfUnits(BinaryOperator operation, ColumnType first, ColumnType second) => operation switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Modulo when first == second => first,
        BinaryOperator.Multiply or BinaryOperator.Divide when second.Kind == ColumnKind.Integer => first,
        BinaryOperator.Multiply when first.Kind == ColumnKind.Integer => second,
        BinaryOperator.Divide when first == second => new ColumnType(ColumnKind.Integer),
        _ => Unknown,
    };
}
