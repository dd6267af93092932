namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>LIKE, IS, BETWEEN and IN.</summary>
public sealed partial class SyntaxPrinter
{
    private void WritePredicate(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LikeSyntax like:
                WriteExpression(like.Operand);
                WriteExpressionAfter(Negated(like.Not, like.Operator.ToString().ToUpperInvariant()), like.Pattern);
                WriteExpressionAfter(" ESCAPE ", like.Escape);
                break;
            case IsSyntax comparison:
                WriteExpression(comparison.Left);
                WriteExpressionAfter(IsWords(comparison), comparison.Right);
                break;
            case NullTestSyntax test:
                WriteExpression(test.Operand);
                Write((_isCanonical, test.Not) switch
                {
                    (true, true) => " IS NOT NULL",
                    (true, false) => " IS NULL",
                    (false, true) => " NOTNULL",
                    _ => " ISNULL",
                });
                break;
            case BetweenSyntax between:
                WriteExpression(between.Operand);
                WriteExpressionAfter(Negated(between.Not, "BETWEEN"), between.Lower);
                WriteExpressionAfter(" AND ", between.Upper);
                break;
            case InSyntax membership:
                WriteExpression(membership.Operand);
                Write(Negated(membership.Not, "IN"));
                WriteSet(membership);
                break;
        }
    }

    private void WriteSet(InSyntax membership)
    {
        switch (membership)
        {
            case InListSyntax list:
                WriteEnclosed(list.Values, WriteExpression);
                break;
            case InSelectSyntax query:
                Write("(");
                WriteSelect(query.Select);
                Write(")");
                break;
            case InTableSyntax table:
                WriteQualifiedName(table.Table);
                if (table.Arguments is { } arguments)
                {
                    WriteEnclosed(arguments, WriteExpression);
                }

                break;
        }
    }

    private static string Negated(bool not, string word)
    {
        return (not ? " NOT " : " ") + word + " ";
    }

    /// <summary>DISTINCT FROM turns the meaning round, so the NOT before it is the opposite of the node's.</summary>
    private static string IsWords(IsSyntax comparison)
    {
        bool writesNot = comparison.Not != comparison.DistinctFrom;
        return (writesNot ? " IS NOT " : " IS ") + (comparison.DistinctFrom ? "DISTINCT FROM " : "");
    }
}
