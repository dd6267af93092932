using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds expressions of too many levels, at the one that is the first too many.</summary>
internal sealed class ExpressionDepthRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from expression in statement.DescendantsAndSelf().OfType<ExpressionSyntax>()
        where expression.Height > D1Limits.ExpressionDepth && expression is not ParenthesizedSyntax && !HasDeepPart(expression)
        select new StatementFinding(expression.Span, D1Messages.ExpressionDepth());

    private static bool HasDeepPart(ExpressionSyntax expression) =>
        expression.Children().SelectMany(static child => child is ExpressionSyntax ? [child] : child.DescendantsAndSelf())
            .OfType<ExpressionSyntax>().Any(static part => part.Height > D1Limits.ExpressionDepth);
}
