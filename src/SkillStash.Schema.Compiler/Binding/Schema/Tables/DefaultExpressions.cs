using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Tells which expressions may stand after DEFAULT: constants and calls of functions (lang_createtable, section 3.2).</summary>
internal static class DefaultExpressions
{
    /// <summary>Whether the value after DEFAULT is constant. A word there is a text, unless it stands in parentheses.</summary>
    public static bool IsConstant(DefaultColumnConstraintSyntax @default, BindingMode mode)
    {
        return (@default.Expression is ColumnReferenceSyntax { Table: null } && !@default.IsEnclosed) || IsConstantPart(@default.Expression, mode);
    }

    // Functions are resolved when a row takes the default, so that even an unknown one is accepted here.
    private static bool IsConstantPart(ExpressionSyntax expression, BindingMode mode) => expression switch
    {
        _ when ConstantFolding.IsDropped(expression) && (expression is InListSyntax || mode != BindingMode.Altered) => true,
        LiteralSyntax => true,
        ColumnReferenceSyntax { Table: null, Column: { Quote: QuoteKind.None } word } =>
            SqlNames.Same(word.Name, "true") || SqlNames.Same(word.Name, "false"),
        FunctionCallSyntax call => call.Over is null && call.Filter is null && call.Arguments.All(each => IsConstantPart(each, mode))
            && call.OrderBy.All(term => IsConstantPart(term.Expression, mode)),
        ParenthesizedSyntax or UnarySyntax or BinarySyntax or CollateSyntax or CastSyntax or CaseSyntax or RowValueSyntax or LikeSyntax
            or IsSyntax or NullTestSyntax or BetweenSyntax or InListSyntax => SyntaxChildren.Of(expression).All(each => IsConstantPart(each, mode)),
        _ => false,
    };
}
