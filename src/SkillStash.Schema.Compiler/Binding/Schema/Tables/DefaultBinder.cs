using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Decides what a DEFAULT means, where its syntax is.</summary>
internal static class DefaultBinder
{
    /// <summary>The meaning of a DEFAULT.</summary>
    public static DefaultModel Bind(DefaultColumnConstraintSyntax @default)
    {
        ExpressionSyntax value = @default.Expression.WithoutParentheses();
        if (Word(@default) is { } word)
        {
            string text = SqlQuote.Literal(word);
            return new DefaultModel
            {
                Sql = @default.Text,
                Expression = text,
                Canonical = text,
                Kind = DefaultKind.Text,
                Value = word,
                IsConstant = true,
            };
        }

        ExpressionSyntax unsigned = value is UnarySyntax { Operator: UnaryOperator.Plus or UnaryOperator.Minus } sign ? sign.Operand.WithoutParentheses() : value;
        LiteralSyntax? literal = unsigned as LiteralSyntax;
        DefaultKind kind = literal is not null ? KindOf(literal) : IsTruth(value) ? DefaultKind.Boolean : DefaultKind.Expression;
        TimeForm? time = DefaultForms.TimeOf(value);
        bool isSigned = literal is not null && !ReferenceEquals(literal, value);
        return new DefaultModel
        {
            Sql = @default.Text,
            Expression = HasComment(@default.Text) ? SyntaxPrinter.Print(@default.Expression) : @default.Text,
            Canonical = kind == DefaultKind.Boolean ? Number(value) : SyntaxPrinter.PrintCanonical(@default.Expression),
            Kind = isSigned && kind != DefaultKind.Number ? DefaultKind.Expression : kind,
            Value = isSigned ? null : literal?.Value,
            TimeForm = time,
            UuidForm = DefaultForms.UuidOf(value),
            IsLocalTime = time is not null && DefaultForms.IsLocalTime(value),
            IsConstant = kind is not (DefaultKind.Expression or DefaultKind.CurrentDate or DefaultKind.CurrentTime or DefaultKind.CurrentTimestamp),
        };
    }

    // A comment at the end would take the rest of the statement along.
    private static bool HasComment(string sql) => Lexer.Tokenize(new SourceText(sql)).Comments.Count > 0;

    /// <summary>A bare word, in whichever quotes; not TRUE and FALSE, which are themselves unless they are quoted. In parentheses it is a column.</summary>
    private static string? Word(DefaultColumnConstraintSyntax @default) =>
        !@default.IsEnclosed && @default.Expression is ColumnReferenceSyntax { Table: null } word && !IsTruth(word) ? word.Column.Name : null;

    /// <summary>What SQLite makes of TRUE and FALSE (lang_expr, section 15).</summary>
    private static string Number(ExpressionSyntax truth) => truth is ColumnReferenceSyntax { Column: { } word } && SqlNames.Same(word.Name, "true") ? "1" : "0";

    private static bool IsTruth(ExpressionSyntax expression) =>
        expression is ColumnReferenceSyntax { Table: null, Column: { Quote: QuoteKind.None } word } && (SqlNames.Same(word.Name, "true") || SqlNames.Same(word.Name, "false"));

    private static DefaultKind KindOf(LiteralSyntax literal) => literal.Kind switch
    {
        LiteralKind.Null => DefaultKind.Null,
        LiteralKind.Integer or LiteralKind.Float => DefaultKind.Number,
        LiteralKind.String => DefaultKind.Text,
        LiteralKind.Blob => DefaultKind.Blob,
        LiteralKind.CurrentDate => DefaultKind.CurrentDate,
        LiteralKind.CurrentTime => DefaultKind.CurrentTime,
        _ => DefaultKind.CurrentTimestamp,
    };
}
