using System.Collections.Generic;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The names that columns and the values of enums ask for: what <c>@name</c> says, else what their words make.</summary>
public static class MemberNames
{
    // Between words they only part them; before the first they say something: -1, .5, /path.
    private const string Joiners = "-./:,;\\";

    private static readonly Dictionary<char, string> Signs = new()
    {
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equals",
        ['!'] = "Not",
        ['+'] = "Plus",
        ['*'] = "Star",
        ['%'] = "Percent",
        ['&'] = "And",
        ['|'] = "Pipe",
        ['^'] = "Caret",
        ['~'] = "Tilde",
        ['#'] = "Hash",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [','] = "Comma",
        [';'] = "Semicolon",
        ['\\'] = "Backslash",
    };

    /// <summary>The name of a column in Pascal case; empty where the column's has no letter or digit.</summary>
    public static string Of(ColumnModel column) => column.GivenName is { } given ? Given(given) : Words.ToPascalCase(column.Name);

    /// <summary>The names of an enum's values, in their order. Each follows from its own value; none from its place in the list.</summary>
    public static EquatableArray<string> OfValues(EquatableArray<string> texts, EquatableArray<MemberName> asked)
    {
        string[] wanted = texts.Select(text => OfValue(text, asked)).ToArray();
        ILookup<string, string> byName = texts.Distinct().ToLookup(text => OfValue(text, asked));

        // All of those that make one name are told apart, so that one that is added cannot take the name of another.
        return texts.Select((text, i) => byName[wanted[i]].Count() == 1 ? wanted[i] : wanted[i] + StableHash.Suffix(text)).ToEquatableArray();
    }

    /// <summary>The name of a value: <c>in_progress</c> as <c>InProgress</c>, <c>&lt;=</c> as <c>LessThanEquals</c>.</summary>
    public static string OfValue(string text, EquatableArray<MemberName> asked) =>
        asked.FirstOrDefault(each => each.Text == text) is { } found ? Given(found.Name)
        : text.Length == 0 ? "Empty"
        : Words.ToPascalCase(Spell(text)) is { Length: > 0 } name ? name
        : NameLength.Fit(string.Concat(text.Select(static c => "U" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))), NameLength.OfWord);

    // The languages' own words begin with a small letter.
    private static string Given(string name) => NameLength.Fit(char.ToUpperInvariant(name[0]) + name.Substring(1), NameLength.OfWord);

    private static string Spell(string text)
    {
        var spelled = new StringBuilder(text.Length);
        bool isAfterWord = false;
        foreach (char c in text)
        {
            isAfterWord |= Words.IsWordCharacter(c);
            if (Words.IsWordCharacter(c))
            {
                spelled.Append(c);
            }
            else if (Signs.TryGetValue(c, out string? sign) && !(isAfterWord && Joiners.IndexOf(c) >= 0))
            {
                spelled.Append(' ').Append(sign).Append(' ');
            }
            else
            {
                spelled.Append(' ');
            }
        }

        return spelled.ToString();
    }
}
