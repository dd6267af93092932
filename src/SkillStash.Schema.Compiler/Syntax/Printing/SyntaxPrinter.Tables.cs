using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>CREATE TABLE and its columns.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteCreateTable(CreateTableSyntax table)
    {
        WriteCreate(table.Temporary ? "TEMPORARY TABLE" : "TABLE", table.IfNotExists, table.Schema, table.Name);
        if (table.AsSelect is { } select)
        {
            Write(" AS ");
            WriteSelect(select);
            return;
        }

        Write(" (");
        string separator = "\n  ";
        foreach (ColumnDefinitionSyntax column in table.Columns)
        {
            Write(separator);
            WriteColumn(column);
            separator = ",\n  ";
        }

        foreach (TableConstraintSyntax constraint in table.Constraints)
        {
            Write(separator);
            WriteTableConstraint(constraint);
        }

        Write("\n)");
        separator = " ";
        foreach (TableOptionSyntax option in table.Options)
        {
            Write(separator + (option.Option == TableOption.Strict ? "STRICT" : "WITHOUT ROWID"));
            separator = ", ";
        }
    }

    private void WriteCreate(string what, bool ifNotExists, IdentifierSyntax? schema, IdentifierSyntax name)
    {
        Write("CREATE " + what + (ifNotExists ? " IF NOT EXISTS " : " "));
        WriteQualifiedName(schema, name);
    }

    private void WriteColumn(ColumnDefinitionSyntax column)
    {
        WriteName(column.Name);
        if (column.Type is { } type)
        {
            Write(" " + TypeText(type));
        }

        foreach (ColumnConstraintSyntax constraint in column.Constraints)
        {
            Write(" ");
            WriteColumnConstraint(constraint);
        }
    }

    private string TypeText(TypeNameSyntax type)
    {
        return _isCanonical ? Canonical.Type(type.Text) : TypeNames.Print(type.Text);
    }

    private void WriteColumnConstraint(ColumnConstraintSyntax constraint)
    {
        WriteConstraintName(constraint.ConstraintName, constraint is BareNameColumnConstraintSyntax);
        switch (constraint)
        {
            case PrimaryKeyColumnConstraintSyntax key:
                Write("PRIMARY KEY");
                WriteOrder(key.Order);
                WriteOnConflict(key.OnConflict);
                WriteIf(key.AutoIncrement, " AUTOINCREMENT");
                break;
            case NotNullColumnConstraintSyntax notNull:
                Write("NOT NULL");
                WriteOnConflict(notNull.OnConflict);
                break;
            case NullColumnConstraintSyntax nullable:
                Write("NULL");
                WriteOnConflict(nullable.OnConflict);
                break;
            case UniqueColumnConstraintSyntax unique:
                Write("UNIQUE");
                WriteOnConflict(unique.OnConflict);
                break;
            case CheckColumnConstraintSyntax check:
                WriteExpressionAfter("CHECK (", check.Expression);
                Write(")");
                break;
            case DefaultColumnConstraintSyntax value:
                WriteDefault(value);
                break;
            case CollateColumnConstraintSyntax collate:
                WriteNameAfter("COLLATE ", collate.Collation);
                break;
            case ReferencesColumnConstraintSyntax references:
                WriteForeignKeyClause(references.Clause);
                break;
            case DeferrableColumnConstraintSyntax deferrable:
                WriteDeferrable(deferrable.Clause);
                break;
            case GeneratedColumnConstraintSyntax generated:
                WriteExpressionAfter("GENERATED ALWAYS AS (", generated.Expression);
                Write(generated.Stored ? ") STORED" : ") VIRTUAL");
                break;
        }
    }

    /// <summary>The text is kept, because the PRAGMA reports it; unless a comment stands in it.</summary>
    private void WriteDefault(DefaultColumnConstraintSyntax value)
    {
        Write(value.IsEnclosed ? "DEFAULT (" : "DEFAULT ");
        TokenList tokens = Lexer.Tokenize(new SourceText(value.Text));
        if (tokens.Comments.Count > 0 || (_isPortable && PortableSql.NeedsPrinting(value.Text, tokens)))
        {
            WriteExpression(value.Expression);
        }
        else
        {
            Write(value.Text);
        }

        WriteIf(value.IsEnclosed, ")");
    }

    private void WriteConstraintName(IdentifierSyntax? name, bool isBare)
    {
        WriteNameAfter("CONSTRAINT ", name);
        WriteIf(name != null && !isBare, " ");
    }

    private void WriteOrder(SortOrder order)
    {
        WriteIf(order == SortOrder.Ascending && !_isCanonical, " ASC");
        WriteIf(order == SortOrder.Descending, " DESC");
    }

    private void WriteOnConflict(ConflictResolution resolution)
    {
        WriteIf(resolution != ConflictResolution.Unspecified, " ON CONFLICT " + ResolutionOf(resolution));
    }

    private static string ResolutionOf(ConflictResolution resolution)
    {
        return resolution.ToString().ToUpperInvariant();
    }
}
