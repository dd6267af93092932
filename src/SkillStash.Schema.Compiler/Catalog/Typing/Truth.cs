using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>What an expression can be as a condition, whatever the row.</summary>
/// <param name="CanBeTrue">Whether some row may make it true.</param>
/// <param name="CanBeFalse">Whether some row may make it false.</param>
/// <param name="CanBeNull">Whether some row may make it NULL.</param>
internal readonly record struct Truth(bool CanBeTrue, bool CanBeFalse, bool CanBeNull)
{
    private static readonly Truth True = new(true, false, false);
    private static readonly Truth False = new(false, true, false);
    private static readonly Truth Null = new(false, false, true);
    private static readonly Truth Unknown = new(true, true, true);

    /// <summary>Whether no row makes it false.</summary>
    public bool IsNeverFalse => !CanBeFalse;

    /// <summary>Follows the three-valued logic of SQL (nulls, lang_expr); what depends on the row is unknown.</summary>
    public static Truth Of(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        LiteralSyntax literal => Of(literal),
        ColumnReferenceSyntax { Table: null, Column.Quote: QuoteKind.None } word when SqlNames.Same(word.Column.Name, "true") => True,
        ColumnReferenceSyntax { Table: null, Column.Quote: QuoteKind.None } word when SqlNames.Same(word.Column.Name, "false") => False,
        UnarySyntax { Operator: UnaryOperator.Not } not => Not(Of(not.Operand)),
        UnarySyntax unary => IsNull(unary.Operand) ? Null : Unknown,
        BinarySyntax { Operator: BinaryOperator.And } and => And(Of(and.Left), Of(and.Right)),
        BinarySyntax { Operator: BinaryOperator.Or } or => Not(And(Not(Of(or.Left)), Not(Of(or.Right)))),
        BinarySyntax binary => IsNull(binary.Left) || IsNull(binary.Right) ? Null : Unknown,
        InListSyntax list => IsNull(list.Operand) && list.Values.Count > 0 ? Null : In(list),
        LikeSyntax { Operator: LikeOperator.Like or LikeOperator.Glob } like => IsNull(like.Operand) || IsNull(like.Pattern) ? Null : Unknown,
        _ => Unknown,
    };

    // A NULL in the list leaves it open whether the value is in it (lang_expr, section 7).
    private static Truth In(InListSyntax list)
    {
        Truth found = list.Values.Count == 0 ? False : list.Values.Any(IsNull) ? new Truth(true, false, true) : Unknown;
        return list.Not ? Not(found) : found;
    }

    private static Truth Of(LiteralSyntax literal) => literal.Kind switch
    {
        LiteralKind.Null => Null,
        LiteralKind.Integer => literal.Value.TrimStart('0', 'x', 'X').Length == 0 ? False : True,
        _ => Unknown,
    };

    private static bool IsNull(ExpressionSyntax expression) => Of(expression) == Null;

    private static Truth Not(Truth value) => new(value.CanBeFalse, value.CanBeTrue, value.CanBeNull);

    // False where either side is, true where both are, NULL in between.
    private static Truth And(Truth left, Truth right) => new(
        left.CanBeTrue && right.CanBeTrue,
        left.CanBeFalse || right.CanBeFalse,
        (left.CanBeNull && (right.CanBeTrue || right.CanBeNull)) || (right.CanBeNull && left.CanBeTrue));
}
