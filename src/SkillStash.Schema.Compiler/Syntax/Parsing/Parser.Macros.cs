using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>The macros of named queries, in the notation of sqlc: calls of functions in a schema, which SQL has not.</summary>
internal sealed partial class Parser
{
    private const string MacroSchema = "sqlc";

    /// <summary>Whether a macro, or the one of that name, begins here.</summary>
    private bool IsMacro(string? name = null) =>
        _takesMacros && _kind.IsName() && PeekKind(1) == TokenKind.Dot && PeekKind(3) == TokenKind.LeftParen
        && IsWord(_index, MacroSchema) && (name is null || IsWord(_index + 2, name));

    private bool IsWord(int index, string word) =>
        string.Equals(_text.Substring(_tokens[index].Start, _tokens[index].Length), word, StringComparison.OrdinalIgnoreCase);

    private ExpressionSyntax ParseMacro()
    {
        int start = Start;
        ParameterMacro macro = IsMacro("arg") ? ParameterMacro.Argument
            : IsMacro("narg") ? ParameterMacro.Nullable
            : IsMacro("slice") ? ParameterMacro.List
            : ParameterMacro.None;
        if (macro == ParameterMacro.None)
        {
            FailAt(_tokens[_index + 2].Span, SyntaxErrorKind.UnknownMacro, _text.Substring(_tokens[_index + 2].Start, _tokens[_index + 2].Length));
        }

        string name = ParseMacroArgument().Name;
        return new ParameterSyntax(SpanFrom(start), $"@{name}") { Macro = macro };
    }

    private AllColumnsSyntax ParseEmbed()
    {
        int start = Start;
        IdentifierSyntax table = ParseMacroArgument();
        return new AllColumnsSyntax(SpanFrom(start), table) { IsEmbedded = true };
    }

    /// <summary>What stands between the parentheses: a name, also a reserved one, or a string.</summary>
    private IdentifierSyntax ParseMacroArgument()
    {
        Next();
        Next();
        Next();
        Next();
        if (!Stopped && !_kind.IsName() && !CharClass.IsNameStart(_text[Start]))
        {
            Fail("a name");
        }

        IdentifierSyntax argument = TakeName();
        Expect(TokenKind.RightParen);
        return argument;
    }
}
