using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>ALTER TABLE: https://www.sqlite.org/lang_altertable.html.</summary>
public sealed record AlterTableSyntax(TextSpan Span, QualifiedNameSyntax Table, AlterTableActionSyntax Action)
    : StatementSyntax(Span);

/// <summary>What ALTER TABLE does.</summary>
public abstract record AlterTableActionSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary>RENAME TO.</summary>
public sealed record RenameTableSyntax(TextSpan Span, IdentifierSyntax NewName) : AlterTableActionSyntax(Span);

/// <summary>RENAME [COLUMN] … TO ….</summary>
public sealed record RenameColumnSyntax(TextSpan Span, IdentifierSyntax Column, IdentifierSyntax NewName)
    : AlterTableActionSyntax(Span);

/// <summary>ADD [COLUMN].</summary>
public sealed record AddColumnSyntax(TextSpan Span, ColumnDefinitionSyntax Column) : AlterTableActionSyntax(Span);

/// <summary>DROP [COLUMN].</summary>
public sealed record DropColumnSyntax(TextSpan Span, IdentifierSyntax Column) : AlterTableActionSyntax(Span);

/// <summary>ADD [CONSTRAINT name] CHECK (…), since SQLite 3.53.</summary>
public sealed record AddConstraintSyntax(TextSpan Span, CheckTableConstraintSyntax Constraint) : AlterTableActionSyntax(Span);

/// <summary>DROP CONSTRAINT, since SQLite 3.53.</summary>
public sealed record DropConstraintSyntax(TextSpan Span, IdentifierSyntax Name) : AlterTableActionSyntax(Span);

/// <summary>ALTER [COLUMN] … SET NOT NULL, since SQLite 3.53.</summary>
public sealed record SetNotNullSyntax(TextSpan Span, IdentifierSyntax Column, ConflictResolution OnConflict)
    : AlterTableActionSyntax(Span);

/// <summary>ALTER [COLUMN] … DROP NOT NULL, since SQLite 3.53.</summary>
public sealed record DropNotNullSyntax(TextSpan Span, IdentifierSyntax Column) : AlterTableActionSyntax(Span);
