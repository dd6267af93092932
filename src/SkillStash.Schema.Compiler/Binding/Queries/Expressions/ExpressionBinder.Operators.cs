using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

internal sealed partial class ExpressionBinder
{
    // Without its sign it is too large for an integer.
    private const string MostNegative = "9223372036854775808";

    /// <summary>How many comparisons are around the expression that is being bound.</summary>
    private int _comparisons;

    private bool _isOuter;

    private ExpressionFacts BindUnary(UnarySyntax unary, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts operand = BindValue(unary.Operand, scope, allowed);
        if (context.IsExecuted && unary.Operator == UnaryOperator.Minus
            && unary.Operand.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Integer } literal && IsSmallest(literal.Value))
        {
            context.Report(unary, SchemaDiagnostics.HexTooBig("-" + literal.Text));
        }

        MeetOperand(unary.Operator, operand);
        return unary.Operator switch
        {
            UnaryOperator.Plus => operand.AsValue(),
            UnaryOperator.Minus when unary.Operand is LiteralSyntax { Value: MostNegative } => ExpressionFacts.Of(ColumnKind.Integer, isNullable: false, StorageClasses.Numeric),
            UnaryOperator.Minus => ExpressionFacts.Of(NumberTypes.Of(operand.Type), operand.IsNullable, StorageClasses.Numeric),
            UnaryOperator.BitwiseNot => ExpressionFacts.Of(ColumnKind.Integer, operand.IsNullable, StorageClasses.Numeric),
            _ => Truth(operand.IsNullable),
        };
    }

    private ExpressionFacts BindBinary(BinarySyntax binary, QueryScope scope, AllowedCalls allowed)
    {
        if (binary.Operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual)
        {
            return Compare(binary.Left, binary.Right, scope, allowed);
        }

        bool isJunction = binary.Operator is BinaryOperator.And or BinaryOperator.Or;
        ExpressionFacts left = Computing(!isJunction || !ConstantFolding.LeavesOut(binary, binary.Left), scope).BindValue(binary.Left, scope, allowed);
        ExpressionFacts right = Computing(!isJunction || !ConstantFolding.LeavesOut(binary, binary.Right), scope).BindValue(binary.Right, scope, allowed);
        MeetOperands(binary, left, right);
        bool isNullable = left.IsNullable || right.IsNullable;
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or:
                return Truth(isNullable);
            case BinaryOperator.Concatenate:
                return ExpressionFacts.Of(ColumnKind.Text, isNullable, StorageClasses.Text | StorageClasses.Blob);
            case BinaryOperator.JsonExtract:
                return ExpressionFacts.Unknown with { Type = new ColumnType(ColumnKind.Json) { Shape = new JsonShape.Unknown() } };
            case BinaryOperator.JsonExtractValue:
                return ExpressionFacts.Unknown;
            case BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return ExpressionFacts.Of(ColumnKind.Integer, isNullable, StorageClasses.Numeric);
            case BinaryOperator.Divide or BinaryOperator.Modulo:
                // A division by zero is NULL.
                return ExpressionFacts.Of(NumberTypes.Of(binary.Operator, left.Type, right.Type), isNullable || !IsNonZero(binary.Right), StorageClasses.Numeric);
            default:
                return ExpressionFacts.Of(NumberTypes.Of(binary.Operator, left.Type, right.Type), isNullable, StorageClasses.Numeric);
        }
    }

    /// <summary>Binds the ON of an outer join, of which no constant decides another part.</summary>
    public void BindOuter(ExpressionSyntax condition, QueryScope scope, AllowedCalls allowed)
    {
        _isOuter = true;
        BindConjuncts(condition, scope, allowed);
        _isOuter = false;
    }

    // For what a constant decides no code is made, but for the aggregates in it.
    private ExpressionBinder Computing(bool isComputed, QueryScope scope) =>
        isComputed || _isOuter || !context.IsExecuted ? this : new ExpressionBinder(context.Uncoded(), place, scope.ComputesAggregates ? gathered ?? this : null);

    private static bool IsNonZero(ExpressionSyntax divisor) =>
        divisor.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Integer or LiteralKind.Float } literal
        && literal.Value.Any(static c => c is >= '1' and <= '9');

    private ExpressionFacts Compare(ExpressionSyntax left, ExpressionSyntax right, QueryScope scope, AllowedCalls allowed, bool takesNull = false)
    {
        ExpressionFacts first = BindCompared(left, scope, allowed);
        ExpressionFacts second = CompareWith(left, first, WidthOf(left, first, scope), right, scope, allowed);
        if (takesNull)
        {
            AllowNull(first);
            AllowNull(second);
        }

        return Truth(first.IsNullable || second.IsNullable);
    }

    private ExpressionFacts CompareWith(ExpressionSyntax left, ExpressionFacts first, int width, ExpressionSyntax right, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts second = BindCompared(right, scope, allowed);
        MeetEachOther(left, first, right, second);
        if (width != WidthOf(right, second, scope) || (scope.ComparesWritten && context.IsExecuted && first.Width != second.Width))
        {
            context.Report(right, SchemaDiagnostics.RowValueMisused());
        }

        return second;
    }

    private int WidthOf(ExpressionSyntax expression, ExpressionFacts facts, QueryScope scope) =>
        scope.ComparesWritten && expression.WithoutParentheses() is SubqueryExpressionSyntax { Select.Terms: var terms } ? WrittenWidth.Of(terms, context.HasWith) : facts.Width;

    private ExpressionFacts BindCompared(ExpressionSyntax expression, QueryScope scope, AllowedCalls allowed)
    {
        _comparisons++;
        ExpressionFacts facts = Bind(expression, scope, allowed);
        _comparisons--;
        return facts;
    }

    private ExpressionFacts BindPredicate(ExpressionSyntax predicate, QueryScope scope, AllowedCalls allowed)
    {
        switch (predicate)
        {
            case LikeSyntax like:
                return BindLike(like, scope, allowed);
            case IsSyntax @is when IsNull(@is.Right):
                AllowNull(BindValue(@is.Left, scope, allowed));
                return Truth(isNullable: false);
            case IsSyntax @is:
                Compare(@is.Left, @is.Right, scope, allowed, takesNull: true);
                return Truth(isNullable: false);
            case NullTestSyntax test:
                AllowNull(BindValue(test.Operand, scope, allowed));
                return Truth(isNullable: false);
            case BetweenSyntax between:
                return BindBetween(between, scope, allowed);
            case InListSyntax list:
                return BindInList(list, scope, allowed);
            default:
                return ExpressionFacts.Unknown;
        }
    }

    // A value between two others is two comparisons; either may be NULL.
    private ExpressionFacts BindBetween(BetweenSyntax between, QueryScope scope, AllowedCalls allowed)
    {
        ExpressionFacts operand = BindCompared(between.Operand, scope, allowed);
        int width = WidthOf(between.Operand, operand, scope);
        ExpressionFacts lower = CompareWith(between.Operand, operand, width, between.Lower, scope, allowed);
        ExpressionFacts upper = CompareWith(between.Operand, operand, width, between.Upper, scope, allowed);
        return Truth(operand.IsNullable || lower.IsNullable || upper.IsNullable);
    }

    private ExpressionFacts BindLike(LikeSyntax like, QueryScope scope, AllowedCalls allowed)
    {
        var operands = new List<ExpressionSyntax> { like.Operand, like.Pattern };
        if (like.Escape is { } escape)
        {
            operands.Add(escape);
        }

        ExpressionFacts[] facts = BindAll(operands, scope, allowed);
        string function = like.Operator switch
        {
            LikeOperator.Like => "like",
            LikeOperator.Glob => "glob",
            LikeOperator.Match => "match",
            _ => "regexp",
        };
        MeetKind(facts[0], ColumnKind.Text);
        MeetKind(facts[1], ColumnKind.Text, like.Operator == LikeOperator.Match ? facts[0] with { IsNullable = false } : facts[0]);
        facts.Skip(2).ToList().ForEach(character => MeetKind(character, ColumnKind.Text));
        CheckFunction(like, function, operands.Count);
        return Truth(like.Operator == LikeOperator.Match || facts.Any(static each => each.IsNullable));
    }

    private ExpressionFacts BindInList(InListSyntax list, QueryScope scope, AllowedCalls allowed)
    {
        // Where the operand calls a function, the empty list is a constant before it that decides.
        if (list.Values.Count == 0)
        {
            Computing(false, scope).BindValue(list.Operand, scope, allowed);
            return Truth(isNullable: false);
        }

        _comparisons++;
        ExpressionFacts operand = Bind(list.Operand, scope, allowed);
        var values = list.Values.Select(value => (Syntax: value, Facts: Bind(value, scope, allowed))).ToList();
        _comparisons--;
        foreach ((ExpressionSyntax syntax, ExpressionFacts value) in values)
        {
            if (syntax is ParameterSyntax { Macro: ParameterMacro.List } slice)
            {
                MeetList(slice, operand);
            }
            else
            {
                MeetEachOther(syntax, value, list.Operand, operand);
            }
        }

        // Row values in the list make a subquery of it.
        if (operand.Width > 1)
        {
            (ExpressionSyntax Syntax, ExpressionFacts Facts) wrong = values.Find(value => value.Facts.Width != operand.Width);
            if (wrong.Syntax is not null)
            {
                context.Report(wrong.Syntax, SchemaDiagnostics.ElementWidth(wrong.Facts.Width, operand.Width));
            }
            else if (place != ExpressionPlace.Query)
            {
                context.Report(list, SchemaDiagnostics.Prohibited("A subquery, such as this list of row values is,", PlaceName));
            }
        }
        else if (context.IsExecuted && values.Find(static value => value.Facts.Width != 1).Syntax is { } row)
        {
            context.Report(row, SchemaDiagnostics.RowValueMisused());
        }

        return Truth(operand.IsNullable || values.Exists(static value => value.Facts.IsNullable));
    }

    private static bool IsNull(ExpressionSyntax expression) =>
        expression.WithoutParentheses() is LiteralSyntax { Kind: LiteralKind.Null };

    private static ExpressionFacts Truth(bool isNullable) => ExpressionFacts.Of(ColumnKind.Boolean, isNullable, StorageClasses.Numeric);
}
