using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Indexes;

/// <summary>What an index sorts by, in the form that all spellings share.</summary>
internal sealed class IndexKey
{
    private readonly string? _predicate;

    private IndexKey(IndexModel index)
    {
        Index = index;
        Terms = index.Columns.Select(Term).ToArray();
        _predicate = index.CanonicalPredicate;
    }

    public IndexModel Index { get; }

    public (string Name, string Collation, bool IsDescending)[] Terms { get; }

    /// <summary>Whether PRIMARY KEY or UNIQUE made it: such an index goes only with its constraint.</summary>
    public bool IsOfConstraint => Index.Origin != IndexOrigin.CreateIndex;

    /// <summary>What people call it.</summary>
    public string Description => Index.Origin switch
    {
        IndexOrigin.PrimaryKey => "the PRIMARY KEY",
        IndexOrigin.Unique => $"UNIQUE ({string.Join(", ", Index.Columns.Select(static column => column.Name))})",
        _ => $"index '{Index.Name}'",
    };

    public static IndexKey Of(IndexModel index) => new(index);

    /// <summary>The rows and the first terms as one text, the same for all indexes that share them.</summary>
    /// <param name="length">How many terms.</param>
    /// <param name="isBackwards">Whether the index is read backwards.</param>
    public string Prefix(int length, bool isBackwards) => _predicate + "\0" + string.Join("\0", Terms.Take(length)
        .Select(term => term.Name + "\0" + term.Collation + (term.IsDescending != isBackwards ? "\0DESC" : "\0ASC")));

    private static (string Name, string Collation, bool IsDescending) Term(IndexColumnModel column) => (
        column.Name is { } name ? SqlNames.Lower(name) : "(" + column.CanonicalExpression + ")",
        column.Collation.ToUpperInvariant(),
        column.IsDescending);
}
