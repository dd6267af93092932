namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Table constraints and foreign keys.</summary>
internal sealed partial class Parser
{
    /// <summary>The words a table constraint begins with are all reserved, so that none of them can be a column's name.</summary>
    private bool IsTableConstraintStart()
    {
        return _kind is TokenKind.Constraint or TokenKind.Primary or TokenKind.Unique or TokenKind.Check or TokenKind.Foreign;
    }

    /// <summary>Rule <c>tcons</c>.</summary>
    private TableConstraintSyntax ParseTableConstraint()
    {
        int start = Start;
        IdentifierSyntax? name = ParseConstraintName();
        switch (_kind)
        {
            case TokenKind.Primary:
                return ParsePrimaryKeyTable(start, name);
            case TokenKind.Unique:
                Next();
                Expect(TokenKind.LeftParen);
                IndexedColumnSyntax[] columns = ParseIndexedColumns();
                Expect(TokenKind.RightParen);
                ConflictResolution onDuplicate = ParseOnConflict();
                return new UniqueTableConstraintSyntax(SpanFrom(start), name, columns, onDuplicate);
            case TokenKind.Check:
                return ParseCheckTable(start, name);
            case TokenKind.Foreign:
                Next();
                Expect(TokenKind.Key);
                IdentifierSyntax[] children = ParsePlainColumns();
                ForeignKeyClauseSyntax clause = ParseForeignKeyClause(inColumn: false);
                return new ForeignKeyTableConstraintSyntax(SpanFrom(start), name, children, clause);
            default:
                return new BareNameTableConstraintSyntax(SpanFrom(start), name);
        }
    }

    private PrimaryKeyTableConstraintSyntax ParsePrimaryKeyTable(int start, IdentifierSyntax? name)
    {
        Next();
        Expect(TokenKind.Key);
        Expect(TokenKind.LeftParen);
        IndexedColumnSyntax[] columns = ParseIndexedColumns();
        bool autoIncrement = Accept(TokenKind.AutoIncrement);
        Expect(TokenKind.RightParen);
        ConflictResolution onConflict = ParseOnConflict();
        return new PrimaryKeyTableConstraintSyntax(SpanFrom(start), name, columns, autoIncrement, onConflict);
    }

    private CheckTableConstraintSyntax ParseCheckTable(int start, IdentifierSyntax? name)
    {
        Next();
        ExpressionSyntax condition = ParseEnclosed(out string text);
        ConflictResolution onConflict = ParseOnConflict();
        return new CheckTableConstraintSyntax(SpanFrom(start), name, condition, text, onConflict);
    }

    /// <summary>Rules <c>REFERENCES nm eidlist_opt refargs</c> and <c>defer_subclause_opt</c>.</summary>
    /// <param name="inColumn">True where a NOT may also begin the column's NOT NULL.</param>
    private ForeignKeyClauseSyntax ParseForeignKeyClause(bool inColumn)
    {
        int start = Start;
        Expect(TokenKind.References);
        IdentifierSyntax table = ParseName();
        IdentifierSyntax[] columns = ParseOptionalPlainColumns();
        var onDelete = ReferentialAction.Unspecified;
        var onUpdate = ReferentialAction.Unspecified;
        IdentifierSyntax? match = null;
        while (_kind is TokenKind.On or TokenKind.Match)
        {
            if (Accept(TokenKind.Match))
            {
                match = ParseName();
                continue;
            }

            Next();
            switch (_kind)
            {
                case TokenKind.Delete:
                    onDelete = ParseReferentialAction();
                    break;
                case TokenKind.Update:
                    onUpdate = ParseReferentialAction();
                    break;
                case TokenKind.Insert:
                    // Parsed for compatibility; SQLite drops the action.
                    ParseReferentialAction();
                    break;
                default:
                    Fail("DELETE or UPDATE");
                    break;
            }
        }

        bool isDeferrable = _kind == TokenKind.Deferrable
            || (_kind == TokenKind.Not && (!inColumn || PeekKind(1) == TokenKind.Deferrable));
        DeferrableClauseSyntax? deferrable = isDeferrable ? ParseDeferrable() : null;
        return new ForeignKeyClauseSyntax(SpanFrom(start), table, columns, onDelete, onUpdate, match, deferrable);
    }

    /// <summary>Rule <c>refact</c>, after the event.</summary>
    private ReferentialAction ParseReferentialAction()
    {
        Next();
        switch (_kind)
        {
            case TokenKind.Cascade:
                Next();
                return ReferentialAction.Cascade;
            case TokenKind.Restrict:
                Next();
                return ReferentialAction.Restrict;
            case TokenKind.No:
                Next();
                Expect(TokenKind.Action);
                return ReferentialAction.NoAction;
            case TokenKind.Set:
                Next();
                if (Accept(TokenKind.Null))
                {
                    return ReferentialAction.SetNull;
                }

                Expect(TokenKind.Default);
                return ReferentialAction.SetDefault;
            default:
                Fail("CASCADE, RESTRICT, SET NULL, SET DEFAULT or NO ACTION");
                return ReferentialAction.Unspecified;
        }
    }

    /// <summary>Rule <c>defer_subclause</c>.</summary>
    private DeferrableClauseSyntax ParseDeferrable()
    {
        int start = Start;
        bool isDeferrable = !Accept(TokenKind.Not);
        Expect(TokenKind.Deferrable);
        InitialMode initially = InitialMode.Unspecified;
        if (Accept(TokenKind.Initially))
        {
            initially = _kind == TokenKind.Deferred ? InitialMode.Deferred : InitialMode.Immediate;
            if (!Accept(TokenKind.Deferred))
            {
                Expect(TokenKind.Immediate);
            }
        }

        return new DeferrableClauseSyntax(SpanFrom(start), isDeferrable, initially);
    }
}
