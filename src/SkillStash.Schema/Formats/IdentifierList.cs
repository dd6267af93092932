using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SkillStash.Schema;

/// <summary>Lists of SQL names, such as <c>id, "order", [a b]</c>.</summary>
internal static class IdentifierList
{
    private const char Mark = '?';

    /// <summary>The names, unquoted. What follows a closing quote belongs to the name.</summary>
    public static IEnumerable<string> Split(string list) => SplitMarked(list).Select(each => each.Name);

    /// <summary>The names, unquoted, and whether a <c>?</c> outside of quotes follows.</summary>
    public static IEnumerable<(string Name, bool IsMarked)> SplitMarked(string list)
    {
        StringBuilder name = new();
        bool isMarked = false;
        for (int i = 0; i < list.Length; i++)
        {
            if (list[i] == ',')
            {
                yield return (name.ToString(), isMarked);
                name.Clear();
                isMarked = false;
            }
            else if (list[i] == Mark)
            {
                isMarked = true;
            }
            else if (list[i] is '"' or '`' or '[')
            {
                i = AppendQuoted(list, i, name);
            }
            else if (!char.IsWhiteSpace(list[i]))
            {
                name.Append(list[i]);
            }
        }

        if (name.Length > 0)
        {
            yield return (name.ToString(), isMarked);
        }
    }

    /// <summary>The name in double quotes.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", System.StringComparison.Ordinal)}\"";

    /// <summary>Appends the name that begins with the quote at <paramref name="start"/>; returns where its closing quote stands.</summary>
    private static int AppendQuoted(string list, int start, StringBuilder name)
    {
        char close = list[start] == '[' ? ']' : list[start];
        int i = start + 1;
        // A doubled quote stands for itself; brackets have no escape (lang_keywords).
        while (i < list.Length && (list[i] != close || (close != ']' && i + 1 < list.Length && list[i + 1] == close)))
        {
            i += list[i] == close ? 1 : 0;
            name.Append(list[i]);
            i++;
        }

        return i;
    }
}
