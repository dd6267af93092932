using System.Linq;
using System.Runtime.CompilerServices;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What SQLite makes a constant of: its parser before it looks at the names inside, its code generator after.</summary>
internal static class ConstantFolding
{
    // Each AND and OR of a chain is asked for what is below it: without this, a long chain would cost twice as much with each term.
    private static readonly ConditionalWeakTable<BinarySyntax, Junction> Junctions = new();

    /// <summary>Whether the parser drops all of an expression: <c>x AND 0</c> and <c>x IN ()</c>, where no function is called.</summary>
    public static bool IsDropped(ExpressionSyntax expression) => expression switch
    {
        BinarySyntax { Operator: BinaryOperator.And } and => (IsZero(and.Left) || IsZero(and.Right)) && !CallsFunction(and),
        InListSyntax { Values.Count: 0 } list => !CallsFunction(list.Operand),
        _ => false,
    };

    /// <summary>The part of AND or OR that is computed, where a constant on one side decides; otherwise all of it.</summary>
    public static ExpressionSyntax Decided(ExpressionSyntax expression) => Look(expression).Decided;

    /// <summary>Whether a side of AND or OR is not computed, since a constant decides (sqlite3ExprSimplifiedAndOr in expr.c).</summary>
    public static bool LeavesOut(BinarySyntax binary, ExpressionSyntax side) => ReferenceEquals(Junctions.GetValue(binary, Decide).LeftOut, side);

    private static (ExpressionSyntax Decided, bool? Truth) Look(ExpressionSyntax expression)
    {
        ExpressionSyntax bare = expression.WithoutParentheses();
        return bare is BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } binary && Junctions.GetValue(binary, Decide) is var junction
            ? (junction.Decided, junction.Truth)
            : (bare, Truth(bare));
    }

    private static Junction Decide(BinarySyntax binary)
    {
        (ExpressionSyntax left, bool? isLeft) = Look(binary.Left);
        (ExpressionSyntax right, bool? isRight) = Look(binary.Right);
        bool isAnd = binary.Operator == BinaryOperator.And, decidesFirst = isLeft == true || isRight == false;
        return !decidesFirst && isRight != true && isLeft != false ? new Junction(null, binary, Truth(binary))
            : decidesFirst == isAnd ? new Junction(binary.Left, right, isRight)
            : new Junction(binary.Right, left, isLeft);
    }

    /// <summary>Whether the parser can tell that an expression is constant: no names in it and no queries.</summary>
    public static bool IsConstant(ExpressionSyntax expression) => expression switch
    {
        ParameterSyntax => true,
        _ when IsDropped(expression) => true,
        ColumnReferenceSyntax => Truth(expression) is not null,
        FunctionCallSyntax call when call.Over is not null || !IsPure(call) => false,
        SubqueryExpressionSyntax or ExistsSyntax or InSelectSyntax or InTableSyntax or RaiseSyntax => false,
        _ => SyntaxChildren.Of(expression).All(IsConstant),
    };

    private static bool IsPure(FunctionCallSyntax call) =>
        FunctionCatalog.Find(call.Name.Name)?.Any(static form => form is { Kind: FunctionKind.Scalar, IsDeterministic: true }) == true
            && !FunctionCatalog.IsAggregate(call.Name.Name, call.Arguments.Count);

    private static bool IsZero(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        LiteralSyntax { Kind: LiteralKind.Integer } literal => literal.Value.Trim('0', 'x', 'X').Length == 0,
        InListSyntax { Not: false } list => IsDropped(list),
        BinarySyntax { Operator: BinaryOperator.And } and => IsDropped(and),
        IsSyntax or NullTestSyntax => OrdinalTerm.Of(expression) == 0,
        _ => false,
    };

    private static bool? Truth(ExpressionSyntax expression) => expression switch
    {
        _ when IsZero(expression) => false,
        LiteralSyntax { Kind: LiteralKind.Integer } or IsSyntax or NullTestSyntax => OrdinalTerm.Of(expression) is null ? null : true,
        InListSyntax { Values.Count: 0, Not: var not } => not,
        ColumnReferenceSyntax { Table: null, Column: { Quote: QuoteKind.None } word } =>
            SqlNames.Same(word.Name, "true") ? true : SqlNames.Same(word.Name, "false") ? false : null,
        _ => null,
    };

    // LIKE and its kin, the arrows of JSON and the words for the time are calls too. COLLATE does not tell what is inside.
    public static bool CallsFunction(ExpressionSyntax expression) => expression
        is FunctionCallSyntax or LikeSyntax or BinarySyntax { Operator: BinaryOperator.JsonExtract or BinaryOperator.JsonExtractValue }
            or LiteralSyntax { Kind: LiteralKind.CurrentDate or LiteralKind.CurrentTime or LiteralKind.CurrentTimestamp }
        || (expression is not CollateSyntax && SyntaxChildren.Of(expression).Any(CallsFunction));

    /// <summary>What is known of AND or OR.</summary>
    /// <param name="LeftOut">The side that is not computed; null where both are.</param>
    /// <param name="Decided">What is computed.</param>
    /// <param name="Truth">Whether that is constantly true or false; null for neither.</param>
    private sealed record Junction(ExpressionSyntax? LeftOut, ExpressionSyntax Decided, bool? Truth);
}
