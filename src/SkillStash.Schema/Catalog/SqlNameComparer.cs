using System;
using System.Collections.Generic;

namespace SkillStash.Schema;

/// <summary>Compares names as SQLite does: only the letters A to Z lose their case.</summary>
internal sealed class SqlNameComparer : IEqualityComparer<string>
{
    public static readonly SqlNameComparer Instance = new();

    private SqlNameComparer()
    {
    }

    public bool Equals(string? x, string? y) =>
        x is null || y is null
            ? ReferenceEquals(x, y)
            : x.Length == y.Length && Fold(x).Equals(Fold(y), StringComparison.Ordinal);

    public int GetHashCode(string name) => Fold(name).GetHashCode(StringComparison.Ordinal);

    private static string Fold(string name) => string.Create(name.Length, name, static (folded, name) =>
    {
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        }
    });
}
