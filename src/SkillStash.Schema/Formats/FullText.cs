using System;
using System.Linq;
using System.Text;

namespace SkillStash.Schema;

/// <summary>Makes the queries of FTS5 (fts5, section 3).</summary>
public static class FullText
{
    /// <summary>A query for the rows that have all words of a text, whatever characters are in it: what a user typed into a search box.</summary>
    /// <param name="text">The words, with white space between them. A text without words finds nothing.</param>
    /// <param name="isPrefix">Whether the last word may be the beginning of one.</param>
    public static string Words(string text, bool isPrefix = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        // FTS5 reads a query up to a NUL, and half of a surrogate pair is in no stored text.
        string read = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', ' ');
        string[] words = read.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string query = string.Join(' ', words.Select(static word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        return words.Length == 0 ? "\"\"" : isPrefix ? $"{query}*" : query;
    }
}
