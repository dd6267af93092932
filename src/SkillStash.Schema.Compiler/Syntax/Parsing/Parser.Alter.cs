namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>ALTER TABLE and DROP.</summary>
internal sealed partial class Parser
{
    private AlterTableSyntax ParseAlterTable()
    {
        int start = Start;
        Next();
        Expect(TokenKind.Table);
        QualifiedNameSyntax table = ParseQualifiedName();
        int actionStart = Start;
        AlterTableActionSyntax action;
        switch (_kind)
        {
            case TokenKind.Rename:
                action = ParseRename(actionStart);
                break;
            case TokenKind.Add:
                action = ParseAdd(actionStart);
                break;
            case TokenKind.Alter:
                action = ParseAlterColumn(actionStart);
                break;
            default:
                action = ParseDropPart(actionStart);
                break;
        }

        return new AlterTableSyntax(SpanFrom(start), table, action);
    }

    private AlterTableActionSyntax ParseRename(int start)
    {
        Next();
        if (Accept(TokenKind.To))
        {
            IdentifierSyntax newTable = ParseName();
            return new RenameTableSyntax(SpanFrom(start), newTable);
        }

        IdentifierSyntax column = ParseColumnName();
        Expect(TokenKind.To);
        IdentifierSyntax newName = ParseName();
        return new RenameColumnSyntax(SpanFrom(start), column, newName);
    }

    private AlterTableActionSyntax ParseAdd(int start)
    {
        Next();
        int constraintStart = Start;
        if (_kind is TokenKind.Constraint or TokenKind.Check)
        {
            IdentifierSyntax? constraintName = Accept(TokenKind.Constraint) ? ParseName() : null;
            if (_kind != TokenKind.Check)
            {
                Expect(TokenKind.Check);
            }

            CheckTableConstraintSyntax constraint = ParseCheckTable(constraintStart, constraintName);
            return new AddConstraintSyntax(SpanFrom(start), constraint);
        }

        Accept(TokenKind.Column);
        int columnStart = Start;
        IdentifierSyntax name = ParseName();
        TypeNameSyntax? type = ParseColumnType();
        ColumnConstraintSyntax[] constraints = ParseColumnConstraints();
        var column = new ColumnDefinitionSyntax(SpanFrom(columnStart), name, type, constraints);
        return new AddColumnSyntax(SpanFrom(start), column);
    }

    private AlterTableActionSyntax ParseAlterColumn(int start)
    {
        Next();
        IdentifierSyntax column = ParseColumnName();
        if (Accept(TokenKind.Drop))
        {
            Expect(TokenKind.Not);
            Expect(TokenKind.Null);
            return new DropNotNullSyntax(SpanFrom(start), column);
        }

        Expect(TokenKind.Set);
        Expect(TokenKind.Not);
        Expect(TokenKind.Null);
        ConflictResolution onConflict = ParseOnConflict();
        return new SetNotNullSyntax(SpanFrom(start), column, onConflict);
    }

    private AlterTableActionSyntax ParseDropPart(int start)
    {
        Expect(TokenKind.Drop);
        if (Accept(TokenKind.Constraint))
        {
            IdentifierSyntax constraint = ParseName();
            return new DropConstraintSyntax(SpanFrom(start), constraint);
        }

        IdentifierSyntax column = ParseColumnName();
        return new DropColumnSyntax(SpanFrom(start), column);
    }

    /// <summary>Rule <c>kwcolumn_opt nm</c>.</summary>
    private IdentifierSyntax ParseColumnName()
    {
        Accept(TokenKind.Column);
        return ParseName();
    }

    private DropSyntax? ParseDrop()
    {
        int start = Start;
        Next();
        SchemaObjectKind kind;
        switch (_kind)
        {
            case TokenKind.Table:
                kind = SchemaObjectKind.Table;
                break;
            case TokenKind.Index:
                kind = SchemaObjectKind.Index;
                break;
            case TokenKind.View:
                kind = SchemaObjectKind.View;
                break;
            case TokenKind.Trigger:
                kind = SchemaObjectKind.Trigger;
                break;
            default:
                Fail("TABLE, INDEX, VIEW or TRIGGER");
                return null;
        }

        Next();
        bool ifExists = ParseIfExists();
        QualifiedNameSyntax name = ParseQualifiedName();
        return new DropSyntax(SpanFrom(start), kind, ifExists, name);
    }
}
