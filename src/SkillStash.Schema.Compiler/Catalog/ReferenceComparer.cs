using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema.Compiler.Catalog;

/// <summary>Tells catalogue entries apart by identity: comparing them by value would cost too much.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<CatalogObject>
{
    public static readonly ReferenceComparer Instance = new();

    public bool Equals(CatalogObject? x, CatalogObject? y) => ReferenceEquals(x, y);

    public int GetHashCode(CatalogObject entry) => RuntimeHelpers.GetHashCode(entry);
}
