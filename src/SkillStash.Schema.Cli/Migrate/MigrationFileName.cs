using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Names migrations as wrangler does: four digits, an underscore, words joined by underscores.</summary>
internal static partial class MigrationFileName
{
    /// <summary>The words of a file name; null where the name has something else than letters, digits, blanks, - and _.</summary>
    /// <remarks>Wrangler writes the name of a file into a statement as it is.</remarks>
    public static string? Words(string name) => Allowed().IsMatch(name) ? name.Trim().Replace(' ', '_') : null;

    /// <summary>The name of the next file: its number is one above the highest.</summary>
    public static string Next(IEnumerable<string> files, string words)
    {
        long highest = files.Select(static file => Number().Match(Path.GetFileName(file)))
            .Where(static match => match.Success)
            .Select(static match => long.TryParse(match.Value, CultureInfo.InvariantCulture, out long number) ? number : 0)
            .Append(0).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{highest + 1:0000}_{words}.sql");
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}_-][\p{L}\p{Nd} _-]*\z")]
    private static partial Regex Allowed();

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex Number();
}
