namespace SkillStash.Schema.Compiler.Text;

/// <summary>Puts names and texts into quotes.</summary>
public static class SqlQuote
{
    /// <summary><paramref name="name"/> in double quotes, inner quotes doubled.</summary>
    public static string Name(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary><paramref name="text"/> as a string literal.</summary>
    public static string Literal(string text) => "'" + text.Replace("'", "''") + "'";
}
