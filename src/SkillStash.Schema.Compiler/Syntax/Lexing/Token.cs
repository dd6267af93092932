using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A token: its kind, which names the keyword if it is one, and its place.</summary>
public readonly struct Token(TokenKind kind, int start, int length)
{
    public readonly TokenKind Kind = kind;
    public readonly int Start = start;
    public readonly int Length = length;

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
