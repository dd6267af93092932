using System.Collections.Generic;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What the conversions of <c>format()</c> take (printf, section 2).</summary>
internal static class FormatParameters
{
    private static readonly Regex Conversion = new(@"%[-+ 0#,!]*(?<width>\*|\d*)(\.(?<precision>\*|\d*))?l{0,2}(?<type>[a-zA-Z%])", RegexOptions.CultureInvariant);

    /// <summary>The kinds of the arguments behind the format, each with its place among all arguments.</summary>
    public static IEnumerable<(ColumnKind Kind, int Argument)> Of(string format)
    {
        int argument = 1;
        foreach (Match conversion in Conversion.Matches(format))
        {
            foreach (string count in new[] { "width", "precision" })
            {
                if (conversion.Groups[count].Value == "*")
                {
                    yield return (ColumnKind.Integer, argument++);
                }
            }

            switch (conversion.Groups["type"].Value)
            {
                case "d" or "i" or "u" or "x" or "X" or "o" or "r" or "p":
                    yield return (ColumnKind.Integer, argument++);
                    break;
                case "f" or "e" or "E" or "g" or "G":
                    yield return (ColumnKind.Real, argument++);
                    break;
                case "s" or "z" or "q" or "Q" or "w" or "c":
                    yield return (ColumnKind.Text, argument++);
                    break;
                case "n" or "%":
                    break;
                default:
                    // SQLite ends the text here.
                    yield break;
            }
        }
    }
}
