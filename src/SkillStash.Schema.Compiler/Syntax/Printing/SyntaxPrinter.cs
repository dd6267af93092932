using System;
using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>
/// Writes syntax back as SQL: keywords in upper case, one space between tokens, no comments, names quoted as they were. What is
/// printed parses to the same tree.
/// </summary>
public sealed partial class SyntaxPrinter
{
    private readonly StringBuilder _sql = new();
    private readonly bool _isCanonical;
    private readonly bool _isPortable;
    private bool _closesCase;

    private SyntaxPrinter(PrintForm form = PrintForm.AsWritten)
    {
        _isCanonical = form == PrintForm.Canonical;
        _isPortable = form == PrintForm.Portable;
    }

    /// <summary>All statements of a script, each closed by a semicolon and a line end.</summary>
    public static string Print(ScriptSyntax script)
    {
        var printer = new SyntaxPrinter();
        foreach (StatementSyntax statement in script.Statements)
        {
            printer.WriteStatement(statement);
            printer.Write(";\n");
        }

        return printer._sql.ToString();
    }

    /// <summary>One statement, without a semicolon.</summary>
    public static string Print(StatementSyntax statement)
    {
        return Print(statement, PrintForm.AsWritten);
    }

    /// <summary>One expression.</summary>
    public static string Print(ExpressionSyntax expression)
    {
        var printer = new SyntaxPrinter();
        printer.WriteExpression(expression);
        return printer._sql.ToString();
    }

    /// <summary>
    /// One statement in a form that all spellings of it share: names quoted and in lower case, every operator in parentheses, and
    /// nothing said that goes without saying. To be compared, not to be run or read.
    /// </summary>
    public static string PrintCanonical(StatementSyntax statement)
    {
        return Print(statement, PrintForm.Canonical);
    }

    /// <inheritdoc cref="PrintCanonical(StatementSyntax)"/>
    public static string PrintCanonical(ExpressionSyntax expression)
    {
        var printer = new SyntaxPrinter(PrintForm.Canonical);
        printer.WriteExpression(expression);
        return printer._sql.ToString();
    }

    /// <summary>
    /// One statement that simple splitters of scripts cannot cut in two: names in double quotes if in any, a blank before CASE and
    /// after END.
    /// </summary>
    public static string PrintPortable(StatementSyntax statement)
    {
        return Print(statement, PrintForm.Portable);
    }

    private static string Print(StatementSyntax statement, PrintForm form)
    {
        var printer = new SyntaxPrinter(form);
        printer.WriteStatement(statement);
        return printer._sql.ToString();
    }

    private void Write(string text)
    {
        if (_isPortable && text.Length > 0 && _closesCase && text[0] is not (' ' or '\n'))
        {
            _sql.Append(' ');
        }

        _closesCase = false;
        _sql.Append(text);
    }

    private void WriteIf(bool condition, string text)
    {
        if (condition)
        {
            Write(text);
        }
    }

    private void WriteList<T>(IReadOnlyList<T> items, Action<T> write)
    {
        for (int i = 0; i < items.Count; i++)
        {
            WriteIf(i > 0, ", ");
            write(items[i]);
        }
    }

    private void WriteEnclosed<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Write("(");
        WriteList(items, write);
        Write(")");
    }

    private void WriteName(IdentifierSyntax name)
    {
        Write(name.Quote switch
        {
            _ when _isCanonical => Canonical.Name(name.Name),
            _ when _isPortable => PortableSql.Name(name),
            QuoteKind.None => name.Name,
            QuoteKind.Bracket => "[" + name.Name + "]",
            QuoteKind.Backtick => "`" + name.Name.Replace("`", "``") + "`",
            QuoteKind.Single => SqlQuote.Literal(name.Name),
            _ => SqlQuote.Name(name.Name),
        });
    }

    private void WriteQualifiedName(IdentifierSyntax? schema, IdentifierSyntax name)
    {
        if (schema != null)
        {
            WriteName(schema);
            Write(".");
        }

        WriteName(name);
    }

    private void WriteQualifiedName(QualifiedNameSyntax name)
    {
        WriteQualifiedName(name.Schema, name.Identifier);
    }

    private void WriteAlias(IdentifierSyntax? alias)
    {
        WriteNameAfter(" AS ", alias);
    }

    private void WriteNameAfter(string prefix, IdentifierSyntax? name)
    {
        if (name != null)
        {
            Write(prefix);
            WriteName(name);
        }
    }

    private void WriteExpressionAfter(string prefix, ExpressionSyntax? expression)
    {
        if (expression != null)
        {
            Write(prefix);
            WriteExpression(expression);
        }
    }

    private void WriteNamesIfAny(IReadOnlyList<IdentifierSyntax> names)
    {
        if (names.Count > 0)
        {
            Write(" ");
            WriteEnclosed(names, WriteName);
        }
    }
}
