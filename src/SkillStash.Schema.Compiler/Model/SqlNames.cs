using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>Compares names as SQLite does: only the letters A to Z lose their case.</summary>
public sealed class SqlNames : IEqualityComparer<string>
{
    /// <summary>The name of the rowid.</summary>
    public const string RowId = "rowid";

    /// <summary>The comparer of dictionaries keyed by names.</summary>
    public static readonly SqlNames Comparer = new();

    /// <summary>The names that each mean the rowid where no column has them (lang_createtable, section 5).</summary>
    public static IReadOnlyList<string> RowIds { get; } = [RowId, "_rowid_", "oid"];

    private SqlNames()
    {
    }

    /// <summary>Whether two names mean the same thing.</summary>
    public static bool Same(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return ReferenceEquals(left, right);
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (Fold(left[i]) != Fold(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name with A to Z in lower case.</summary>
    public static string Lower(string name)
    {
        char[] folded = name.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        return new string(folded);
    }

    /// <summary>Whether a name begins with the prefix of SQLite's own objects.</summary>
    public static bool IsReserved(string name) => name.Length >= 7 && Same(name.Substring(0, 7), "sqlite_");

    /// <summary>Whether a name means the rowid where no column has it.</summary>
    public static bool IsRowId(string name) => RowIds.Contains(name, Comparer);

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => Same(x, y);

    /// <inheritdoc/>
    public int GetHashCode(string name)
    {
        int hash = 17;
        foreach (char c in name)
        {
            hash = unchecked((hash * 31) + Fold(c));
        }

        return hash;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
}
