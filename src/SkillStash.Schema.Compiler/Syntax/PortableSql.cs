using System.Linq;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// Writes SQL that simple splitters of scripts read right. Wrangler's knows no brackets around names, takes <c>$</c> for a quote,
/// and counts CASE and END only where blanks stand around them, END in capitals (src/d1/splitter.ts).
/// </summary>
public static class PortableSql
{
    private static readonly string[] Markers = ["BEGIN", "CASE", "END"];

    /// <summary>The form of a statement, without comments; a text that is none is returned as it is.</summary>
    public static string Statement(string sql) => OwnStack.Run(() =>
    {
        ParseResult parsed = Parser.Parse(new SourceText(sql));
        return parsed.Errors.Count == 0 && parsed.Script.Statements.Count == 1
            ? SyntaxPrinter.PrintPortable(parsed.Script.Statements[0])
            : sql;
    });

    /// <summary>ALTER TABLE … ADD COLUMN with the definition that a column has in a CREATE TABLE; null where there is none.</summary>
    public static string? AddColumn(string createTable, string column) => OwnStack.Run(() =>
    {
        if (Parser.Parse(new SourceText(createTable)).Script.Statements is not [CreateTableSyntax table]
            || table.Columns.FirstOrDefault(each => each.Name.Name == column) is not { } definition)
        {
            return null;
        }

        var name = new QualifiedNameSyntax(table.Name.Span, null, table.Name);
        return SyntaxPrinter.PrintPortable(new AlterTableSyntax(table.Span, name, new AddColumnSyntax(definition.Span, definition)));
    });

    /// <summary>A name: as it is written where it is a plain word, else in double quotes.</summary>
    internal static string Name(IdentifierSyntax name)
    {
        bool isPlain = name.Quote == QuoteKind.None && name.Name.IndexOf('$') < 0 && !Markers.Contains(name.Name.ToUpperInvariant());
        return isPlain ? name.Name : SqlQuote.Name(name.Name);
    }

    /// <summary>Whether a text holds what a splitter may stumble over, outside of strings.</summary>
    internal static bool NeedsPrinting(string text, TokenList tokens) => tokens.Tokens.Take(tokens.Count).Any(token =>
        token.Kind is TokenKind.Case or TokenKind.Begin or TokenKind.End or TokenKind.Parameter
        || (token.Kind == TokenKind.Identifier && text[token.Start] is '[' or '`' || Contains(text, token, '$')));

    private static bool Contains(string text, Token token, char c) =>
        token.Kind == TokenKind.Identifier && text.IndexOf(c, token.Start, token.Length) >= 0;
}
