using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Gives SQL a form that all spellings of it share, to be compared: case, quotes, blanks and needless parentheses are gone.</summary>
public static class CanonicalSql
{
    private const string Select = "SELECT ";

    /// <summary>The form of a statement; a text that is none is returned as it is.</summary>
    public static string Statement(string sql) => OwnStack.Run(() =>
    {
        ParseResult parsed = Parser.Parse(new SourceText(sql));
        return parsed.Errors.Count == 0 && parsed.Script.Statements.Count == 1
            ? SyntaxPrinter.PrintCanonical(parsed.Script.Statements[0])
            : sql;
    });

    /// <summary>The form of an expression.</summary>
    public static string Expression(string sql) => Statement(Select + sql).Substring(Select.Length);

    /// <summary>The form of a declared type.</summary>
    public static string Type(string type) => Canonical.Type(type);
}
