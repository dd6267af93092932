using System.Linq;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>The smallest parts of SQL, each in the form that all its spellings share.</summary>
internal static class Canonical
{
    /// <summary>A name: quoted, the letters A to Z in lower case.</summary>
    public static string Name(string name) => SqlQuote.Name(Lower(name));

    /// <summary>A type: upper case, one space between words, none around parentheses and commas.</summary>
    public static string Type(string type)
    {
        TokenList list = Lexer.Tokenize(new SourceText(type));
        string words = string.Join(" ", list.Tokens.Take(list.Count - 1).Select(token => type.Substring(token.Start, token.Length)));
        return words.Replace(" ( ", "(").Replace(" )", ")").Replace(" , ", ",").ToUpperInvariant();
    }

    /// <summary>A literal: words and hexadecimal digits in upper case, texts as they are.</summary>
    public static string Literal(LiteralSyntax literal) =>
        literal.Kind == LiteralKind.String ? SqlQuote.Literal(literal.Value) : literal.Text.ToUpperInvariant();

    /// <summary>An argument of a virtual table: no comments, one space between tokens, quotes taken off, bare words in lower case.</summary>
    public static string ModuleArgument(string argument)
    {
        TokenList list = Lexer.Tokenize(new SourceText(argument));
        return string.Join(" ", list.Tokens.Take(list.Count - 1).Select(token => Word(argument.Substring(token.Start, token.Length))));
    }

    private static string Word(string token)
    {
        bool isQuoted = Quoting.KindOf(token[0]) != QuoteKind.None;
        return isQuoted ? Quoting.Unquote(token) : Lower(token);
    }

    private static string Lower(string text) =>
        new(text.Select(static c => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c).ToArray());
}
