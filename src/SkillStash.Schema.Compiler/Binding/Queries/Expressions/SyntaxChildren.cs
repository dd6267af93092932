using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Walks down expressions.</summary>
internal static class SyntaxChildren
{
    /// <summary>The expressions directly inside an expression; those inside a query or a window are not among them.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedSyntax parenthesized:
                return [parenthesized.Expression];
            case UnarySyntax unary:
                return [unary.Operand];
            case BinarySyntax binary:
                return [binary.Left, binary.Right];
            case CollateSyntax collate:
                return [collate.Operand];
            case CastSyntax cast:
                return [cast.Operand];
            case FunctionCallSyntax call:
                return call.Arguments.Concat(call.OrderBy.Select(static term => term.Expression)).Concat(Optional(call.Filter));
            case CaseSyntax @case:
                return Optional(@case.Operand).Concat(@case.Whens.SelectMany(static when => new[] { when.When, when.Then }))
                    .Concat(Optional(@case.Else));
            case RowValueSyntax row:
                return row.Values;
            case RaiseSyntax raise:
                return Optional(raise.Message);
            case LikeSyntax like:
                return new[] { like.Operand, like.Pattern }.Concat(Optional(like.Escape));
            case IsSyntax @is:
                return [@is.Left, @is.Right];
            case NullTestSyntax test:
                return [test.Operand];
            case BetweenSyntax between:
                return [between.Operand, between.Lower, between.Upper];
            case InListSyntax list:
                return list.Values.Prepend(list.Operand);
            case InTableSyntax table:
                return (table.Arguments ?? []).Prepend(table.Operand);
            case InSyntax @in:
                return [@in.Operand];
            default:
                return [];
        }
    }

    private static IEnumerable<ExpressionSyntax> Optional(ExpressionSyntax? expression) => expression is null ? [] : [expression];
}
