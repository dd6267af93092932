using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>A term of an index or a key taken apart: parentheses mean nothing, and of several COLLATE the last counts.</summary>
/// <param name="Expression">What is indexed, without COLLATE around it.</param>
/// <param name="Collation">The collation that is named; null for the column's own.</param>
internal sealed record IndexedTerm(ExpressionSyntax Expression, IdentifierSyntax? Collation)
{
    /// <summary>The column's name, where nothing but a name stands there; SQLite takes a string for one.</summary>
    public IdentifierSyntax? ColumnName => Expression switch
    {
        ColumnReferenceSyntax { Table: null } reference => reference.Column,
        LiteralSyntax { Kind: LiteralKind.String } literal => new IdentifierSyntax(literal.Span, literal.Value, QuoteKind.Single),
        _ => null,
    };

    public static IndexedTerm Of(IndexedColumnSyntax syntax)
    {
        ExpressionSyntax expression = syntax.Expression.WithoutParentheses();
        IdentifierSyntax? collation = syntax.Collation;
        while (expression is CollateSyntax collate)
        {
            collation ??= collate.Collation;
            expression = collate.Operand.WithoutParentheses();
        }

        return new IndexedTerm(expression, collation);
    }
}
