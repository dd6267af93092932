using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Expressions in the form that all spellings share.</summary>
public sealed partial class SyntaxPrinter
{
    /// <summary>Parentheses are taken off where they were written, and put around every operator.</summary>
    private void WriteCanonicalExpression(ExpressionSyntax expression)
    {
        ExpressionSyntax inner = expression.WithoutParentheses();
        if (inner is BinarySyntax binary)
        {
            WriteCanonicalChain(binary);
            return;
        }

        bool isOperator = inner is UnarySyntax or CollateSyntax or LikeSyntax or IsSyntax or NullTestSyntax or BetweenSyntax or InSyntax;
        WriteIf(isOperator, "(");
        WriteExpressionAsIs(inner);
        WriteIf(isOperator, ")");
    }

    /// <summary>As <see cref="WriteBinary"/>, a chain that leans to the left is unrolled.</summary>
    private void WriteCanonicalChain(BinarySyntax binary)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax left = binary;
        while (left.WithoutParentheses() is BinarySyntax inner)
        {
            chain.Push(inner);
            left = inner.Left;
        }

        Write(new string('(', chain.Count));
        WriteExpression(left);
        while (chain.Count > 0)
        {
            BinarySyntax link = chain.Pop();
            Write(SymbolOf(link.Operator));
            WriteExpression(link.Right);
            Write(")");
        }
    }
}
