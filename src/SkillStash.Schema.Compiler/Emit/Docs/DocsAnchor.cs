using System.Globalization;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.Docs;

/// <summary>Makes the ids that links point to. Different names give different ids, which hold only letters, digits and <c>_ - .</c></summary>
internal static class DocsAnchor
{
    /// <summary>The id of a table or view; they share their names in SQLite.</summary>
    public static string OfRelation(string name) => $"table-{Encode(name)}";

    /// <summary>The id of a column.</summary>
    public static string OfColumn(string relation, string column) => $"{OfRelation(relation)}.{Encode(column)}";

    // SQLite compares names without regard to the case of ASCII letters.
    private static string Encode(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            _ = c switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' => id.Append(c),
                >= 'A' and <= 'Z' => id.Append((char)(c | ' ')),
                _ => id.Append('-').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append('-'),
            };
        }

        return id.ToString();
    }
}
