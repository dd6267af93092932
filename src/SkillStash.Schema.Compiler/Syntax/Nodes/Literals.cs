using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A literal: https://www.sqlite.org/lang_expr.html#literal_values_constants_.</summary>
/// <param name="Text">The literal as written.</param>
public sealed record LiteralSyntax(TextSpan Span, LiteralKind Kind, string Text) : ExpressionSyntax(Span)
{
    /// <summary>
    /// What the literal stands for: the characters of a string, the hex digits of a blob, a number without its <c>_</c>
    /// separators, and otherwise the text itself.
    /// </summary>
    public string Value => Kind switch
    {
        LiteralKind.String => Quoting.Unquote(Text),
        LiteralKind.Blob => Text.Substring(2, Text.Length - 3),
        LiteralKind.Integer or LiteralKind.Float => Text.Replace("_", ""),
        _ => Text,
    };
}

/// <summary>Kinds of literal.</summary>
public enum LiteralKind
{
    Null,

    /// <summary>Digits, or hexadecimal digits after <c>0x</c>.</summary>
    Integer,
    Float,
    String,
    Blob,
    CurrentDate,
    CurrentTime,
    CurrentTimestamp,
}
