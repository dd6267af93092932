using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>How a name is written. SQLite takes all four forms: https://www.sqlite.org/lang_keywords.html.</summary>
public enum QuoteKind
{
    None,

    /// <summary><c>"name"</c></summary>
    Double,

    /// <summary><c>[name]</c></summary>
    Bracket,

    /// <summary><c>`name`</c></summary>
    Backtick,

    /// <summary><c>'name'</c>: a string literal where only a name can stand.</summary>
    Single,
}

/// <summary>A name: grammar rule <c>nm</c>.</summary>
/// <param name="Span">The name with its quotes.</param>
/// <param name="Name">The name itself: quotes removed, doubled quotes undone, case kept.</param>
/// <param name="Quote">The quotes around it in the source.</param>
public sealed record IdentifierSyntax(TextSpan Span, string Name, QuoteKind Quote) : SyntaxNode(Span);

/// <summary>A name that may carry a schema, such as <c>main.users</c>: grammar rule <c>fullname</c>.</summary>
public sealed record QualifiedNameSyntax(TextSpan Span, IdentifierSyntax? Schema, IdentifierSyntax Identifier)
    : SyntaxNode(Span)
{
    /// <summary>The name without its schema.</summary>
    public string Name => Identifier.Name;
}

/// <summary>The type of a column or a CAST: grammar rule <c>typetoken</c>.</summary>
/// <param name="Text">
/// The type as <c>PRAGMA table_xinfo</c> reports it: the source between the first and the last token, the six standard names in
/// upper case, quotes removed, a trailing GENERATED ALWAYS cut off.
/// </param>
public sealed record TypeNameSyntax(TextSpan Span, string Text) : SyntaxNode(Span);

/// <summary>A column of an index, a key or a conflict target: grammar rule <c>sortlist</c>.</summary>
/// <param name="Expression">What is indexed, without any COLLATE around it.</param>
/// <param name="Collation">The outermost collation, which is the one that counts.</param>
public sealed record IndexedColumnSyntax(
    TextSpan Span,
    ExpressionSyntax Expression,
    IdentifierSyntax? Collation,
    SortOrder Order,
    NullsOrder Nulls) : SyntaxNode(Span)
{
    /// <summary>The column's name, where the expression is nothing but a name; SQLite takes a string literal for one here.</summary>
    public IdentifierSyntax? ColumnName => Expression.WithoutParentheses() switch
    {
        ColumnReferenceSyntax { Table: null } reference => reference.Column,
        LiteralSyntax { Kind: LiteralKind.String } literal => new IdentifierSyntax(literal.Span, literal.Value, QuoteKind.Single),
        _ => null,
    };
}

/// <summary>A term of an ORDER BY: grammar rule <c>sortlist</c>.</summary>
public sealed record OrderingTermSyntax(TextSpan Span, ExpressionSyntax Expression, SortOrder Order, NullsOrder Nulls)
    : SyntaxNode(Span);

/// <summary>Grammar rule <c>sortorder</c>.</summary>
public enum SortOrder
{
    Unspecified,
    Ascending,
    Descending,
}

/// <summary>Grammar rule <c>nulls</c>.</summary>
public enum NullsOrder
{
    Unspecified,
    First,
    Last,
}

/// <summary>Grammar rules <c>onconf</c> and <c>orconf</c>: https://www.sqlite.org/lang_conflict.html.</summary>
public enum ConflictResolution
{
    Unspecified,
    Rollback,
    Abort,
    Fail,
    Ignore,
    Replace,
}
