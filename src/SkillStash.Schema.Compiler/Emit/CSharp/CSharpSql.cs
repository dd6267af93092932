using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Writes SQL as C# constants that share their longest parts.</summary>
internal sealed class CSharpSql
{
    private readonly List<(string Text, string Constant)> _shared = [];

    /// <summary>Lets later texts refer to a constant where they have its text.</summary>
    public CSharpSql Share(string text, string constant)
    {
        _shared.Add((text, constant));
        return this;
    }

    /// <summary>The literal, interpolated where it has a shared part.</summary>
    public string Literal(string sql)
    {
        foreach ((string text, string constant) in _shared)
        {
            int start = sql.IndexOf(text, System.StringComparison.Ordinal);
            if (start >= 0)
            {
                string before = sql.Substring(0, start), after = sql.Substring(start + text.Length);
                return before.Length + after.Length == 0 ? constant : $"$\"{Hole(before)}{{{constant}}}{Rest(after)}\"";
            }
        }

        return CSharpLiteral.String(sql);
    }

    // What follows may have the part again, as RETURNING has the columns of the INSERT.
    private string Rest(string sql)
    {
        string literal = Literal(sql);
        return literal.StartsWith("$", System.StringComparison.Ordinal) ? literal.Substring(2, literal.Length - 3)
            : literal.StartsWith("\"", System.StringComparison.Ordinal) ? Hole(sql)
            : $"{{{literal}}}";
    }

    private static string Hole(string text)
    {
        string literal = CSharpLiteral.String(text).Replace("{", "{{").Replace("}", "}}");
        return literal.Substring(1, literal.Length - 2);
    }
}
