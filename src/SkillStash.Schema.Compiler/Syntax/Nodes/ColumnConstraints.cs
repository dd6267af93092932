using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>A constraint in a column definition: grammar rule <c>ccons</c>.</summary>
/// <param name="ConstraintName">The name of the CONSTRAINT clause directly before it.</param>
public abstract record ColumnConstraintSyntax(TextSpan Span, IdentifierSyntax? ConstraintName) : SyntaxNode(Span);

/// <summary>PRIMARY KEY.</summary>
public sealed record PrimaryKeyColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    SortOrder Order,
    ConflictResolution OnConflict,
    bool AutoIncrement) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>NOT NULL.</summary>
public sealed record NotNullColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ConflictResolution OnConflict) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>NULL: accepted, and without meaning.</summary>
public sealed record NullColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ConflictResolution OnConflict) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>UNIQUE.</summary>
public sealed record UniqueColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ConflictResolution OnConflict) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>CHECK (…).</summary>
/// <param name="Text">The source between the parentheses, trimmed.</param>
public sealed record CheckColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ExpressionSyntax Expression,
    string Text) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>DEFAULT.</summary>
/// <param name="Expression">
/// The value. A bare word, as in DEFAULT foo, is a <see cref="ColumnReferenceSyntax"/> here although SQLite reads it as a text
/// (or, for TRUE and FALSE, as 1 and 0).
/// </param>
/// <param name="Text">The source text that <c>PRAGMA table_xinfo</c> reports as dflt_value.</param>
/// <param name="IsEnclosed">True where the value stands in parentheses, which are not part of the expression here.</param>
public sealed record DefaultColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ExpressionSyntax Expression,
    string Text,
    bool IsEnclosed) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>COLLATE.</summary>
public sealed record CollateColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    IdentifierSyntax Collation) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>REFERENCES, with a DEFERRABLE clause that directly follows it.</summary>
public sealed record ReferencesColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ForeignKeyClauseSyntax Clause) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>
/// A DEFERRABLE clause that does not directly follow its REFERENCES. SQLite applies it to the latest foreign key of the table
/// so far, if there is one.
/// </summary>
public sealed record DeferrableColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    DeferrableClauseSyntax Clause) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>[GENERATED ALWAYS] AS (…): https://www.sqlite.org/gencol.html.</summary>
/// <param name="Text">The source between the parentheses, trimmed.</param>
public sealed record GeneratedColumnConstraintSyntax(
    TextSpan Span,
    IdentifierSyntax? ConstraintName,
    ExpressionSyntax Expression,
    string Text,
    bool Stored) : ColumnConstraintSyntax(Span, ConstraintName);

/// <summary>A CONSTRAINT clause that no constraint follows: legal, and without meaning.</summary>
public sealed record BareNameColumnConstraintSyntax(TextSpan Span, IdentifierSyntax? ConstraintName)
    : ColumnConstraintSyntax(Span, ConstraintName);
