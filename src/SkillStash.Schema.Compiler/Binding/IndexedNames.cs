using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>Tells a column of an index or a key from an expression.</summary>
internal static class IndexedNames
{
    /// <summary>The column's name, where nothing but a name stands there, be it in parentheses.</summary>
    public static IdentifierSyntax? Of(IndexedColumnSyntax term) =>
        (term with { Expression = term.Expression.WithoutParentheses() }).ColumnName;
}
