using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Finds the parameters that stand in comparisons, where nothing but the order of two values matters.</summary>
internal static class ComparedParameters
{
    /// <summary>The places of those parameters.</summary>
    public static HashSet<int> Of(StatementNodes nodes) =>
        [.. nodes.All.SelectMany(Operands).SelectMany(Parameters).Select(static parameter => parameter.Span.Start)];

    private static IEnumerable<ExpressionSyntax> Operands(SyntaxNode node) => node switch
    {
        BinarySyntax { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison => [comparison.Left, comparison.Right],
        IsSyntax test => [test.Left, test.Right],
        NullTestSyntax test => [test.Operand],
        BetweenSyntax range => [range.Operand, range.Lower, range.Upper],
        InListSyntax list => [list.Operand, .. list.Values],
        InSyntax search => [search.Operand],
        _ => [],
    };

    private static IEnumerable<ParameterSyntax> Parameters(ExpressionSyntax operand) => operand.WithoutParentheses() switch
    {
        ParameterSyntax parameter => [parameter],
        CollateSyntax collate => Parameters(collate.Operand),
        RowValueSyntax row => row.Values.SelectMany(Parameters),
        _ => [],
    };
}
