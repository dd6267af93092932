using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Finds calls of window functions.</summary>
internal static class WindowCalls
{
    /// <summary>Whether an expression calls one; what is in a subquery belongs to that.</summary>
    public static bool AreIn(ExpressionSyntax expression) =>
        expression is FunctionCallSyntax { Over: not null } || SyntaxChildren.Of(expression).Any(AreIn);
}
