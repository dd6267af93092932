using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Lint.Indexes;

/// <summary>What an index sorts by, in the form that all spellings share.</summary>
internal sealed class IndexKey
{
    private readonly string? _predicate;

    private IndexKey(IndexModel index)
    {
        Index = index;
        Terms = index.Columns.Select(Term).ToArray();
        _predicate = index.PredicateSql is { } where ? CanonicalSql.Expression(where) : null;
    }

    public IndexModel Index { get; }

    public (string Name, string Collation, bool IsDescending)[] Terms { get; }

    /// <summary>Whether PRIMARY KEY or UNIQUE made it: such an index goes only with its constraint.</summary>
    public bool IsOfConstraint => Index.Origin != "c";

    /// <summary>What people call it.</summary>
    public string Description => Index.Origin switch
    {
        "pk" => "the PRIMARY KEY",
        "u" => $"UNIQUE ({string.Join(", ", Index.Columns.Select(static column => column.Name))})",
        _ => $"index '{Index.Name}'",
    };

    public static IndexKey Of(IndexModel index) => new(index);

    /// <summary>Whether this index gives the rows of another in the same order, or, read backwards, in the opposite one.</summary>
    public bool BeginsWith(IndexKey other) =>
        _predicate == other._predicate && other.Terms.Length <= Terms.Length
        && (other.Terms.Zip(Terms, static (left, right) => left == right).All(static same => same)
            || other.Terms.Zip(Terms, static (left, right) => (left.Name, left.Collation, !left.IsDescending) == right).All(static same => same));

    private static (string Name, string Collation, bool IsDescending) Term(IndexColumnModel column) => (
        column.Name is { } name ? SqlNames.Lower(name) : "(" + CanonicalSql.Expression(column.ExpressionSql ?? "rowid") + ")",
        column.Collation.ToUpperInvariant(),
        column.IsDescending);
}
