using System.Collections.Generic;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds patterns of LIKE and GLOB that are too long.</summary>
internal sealed class PatternLengthRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from node in statement.DescendantsAndSelf()
        let pattern = Pattern(node)?.WithoutParentheses() as LiteralSyntax
        where pattern is { Kind: LiteralKind.String }
        let bytes = Encoding.UTF8.GetByteCount(pattern.Value)
        where bytes > D1Limits.PatternBytes
        select new StatementFinding(pattern.Span, D1Messages.PatternLength(bytes));

    private static ExpressionSyntax? Pattern(SyntaxNode node) => node switch
    {
        LikeSyntax { Operator: LikeOperator.Like or LikeOperator.Glob } like => like.Pattern,
        FunctionCallSyntax { Arguments.Count: >= 2 } call when SqlNames.Same(call.Name.Name, "like") || SqlNames.Same(call.Name.Name, "glob") => call.Arguments[0],
        _ => null,
    };
}
