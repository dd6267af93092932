using System;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit;

/// <summary>Turns the text of a DEFAULT into an expression that means the same inside a statement.</summary>
internal static class DefaultExpression
{
    private static readonly string[] Constants = ["TRUE", "FALSE", "NULL", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME"];

    /// <summary>The expression; null where there is no DEFAULT, or where it is NULL.</summary>
    public static string? Of(ColumnModel column)
    {
        if (column.DefaultSql is not { } sql || sql.Equals("NULL", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // After DEFAULT, and only there, a bare or double-quoted word is a string (lang_createtable, section 3.2).
        return Word(sql) is { } word && !Constants.Contains(word, StringComparer.OrdinalIgnoreCase)
            ? "'" + word.Replace("'", "''") + "'"
            : sql;
    }

    private static string? Word(string sql) => sql[0] switch
    {
        '"' when IsQuotedWord(sql, '"') => Unquote(sql, "\""),
        '`' when IsQuotedWord(sql, '`') => Unquote(sql, "`"),
        '[' when sql.IndexOf(']') == sql.Length - 1 => sql.Substring(1, sql.Length - 2),
        _ when sql.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$') && !char.IsDigit(sql[0]) => sql,
        _ => null,
    };

    private static bool IsQuotedWord(string sql, char quote) =>
        sql.Length >= 2 && sql[sql.Length - 1] == quote
        && sql.Substring(1, sql.Length - 2).Replace(new string(quote, 2), "").IndexOf(quote) < 0;

    private static string Unquote(string sql, string quote) =>
        sql.Substring(1, sql.Length - 2).Replace(quote + quote, quote);
}
