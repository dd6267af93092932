using System;
using System.Globalization;
using System.Text;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>Characters that are not seen as what they are: they move the cursor, break lines, reorder what stands around them, or hide in it.</summary>
/// <remarks>Control and format characters, the separators of lines and paragraphs, and halves of surrogate pairs (UTS 36, section 3).</remarks>
public static class Unseen
{
    /// <summary>How many UTF-16 units the unseen character at a place takes; 0 where what stands there is seen.</summary>
    public static int LengthAt(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 2 : 1,
        _ => 0,
    };

    /// <summary>The text with <c>\u202E</c> written for each unseen character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">Characters that stay as they are.</param>
    public static string Escape(string text, string kept = "") => Map(text, kept, static (escaped, units) =>
    {
        foreach (char unit in units)
        {
            escaped.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }
    });

    /// <summary>The text with a replacement character for each unseen one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kept">Characters that stay as they are.</param>
    public static string Replace(string text, string kept = "") => Map(text, kept, static (replaced, _) => replaced.Append('\uFFFD'));

    /// <summary>The text with a line feed for every character that breaks a line.</summary>
    public static string UnifyLines(string text) =>
        text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');

    private static string Map(string text, string kept, Action<StringBuilder, string> append)
    {
        var mapped = new StringBuilder(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = LengthAt(text, i);
            bool isSeen = length == 0 || kept.IndexOf(text[i]) >= 0;
            length = length > 0 ? length : char.IsHighSurrogate(text[i]) ? 2 : 1;
            if (isSeen)
            {
                mapped.Append(text, i, length);
            }
            else
            {
                append(mapped, text.Substring(i, length));
            }
        }

        return mapped.ToString();
    }
}
