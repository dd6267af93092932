using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Column constraints.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>carglist</c>.</summary>
    private ColumnConstraintSyntax[] ParseColumnConstraints()
    {
        var constraints = new ListBuilder<ColumnConstraintSyntax>();
        while (true)
        {
            int start = Start;
            IdentifierSyntax? name = ParseConstraintName();
            ColumnConstraintSyntax? constraint = ParseColumnConstraint(start, name);
            if (constraint == null && name != null)
            {
                constraint = new BareNameColumnConstraintSyntax(SpanFrom(start), name);
            }

            if (constraint == null || Stopped)
            {
                return constraints.ToArray();
            }

            constraints.Add(constraint);
        }
    }

    /// <summary>CONSTRAINT and a name; each such clause undoes the one before it.</summary>
    private IdentifierSyntax? ParseConstraintName()
    {
        IdentifierSyntax? name = null;
        while (Accept(TokenKind.Constraint))
        {
            name = ParseName();
        }

        return name;
    }

    /// <summary>Rule <c>ccons</c>. Null where no constraint begins.</summary>
    private ColumnConstraintSyntax? ParseColumnConstraint(int start, IdentifierSyntax? name)
    {
        switch (_kind)
        {
            case TokenKind.Primary:
                return ParsePrimaryKeyColumn(start, name);
            case TokenKind.Not when PeekKind(1) == TokenKind.Deferrable:
            case TokenKind.Deferrable:
                DeferrableClauseSyntax clause = ParseDeferrable();
                return new DeferrableColumnConstraintSyntax(SpanFrom(start), name, clause);
            case TokenKind.Not:
                Next();
                Expect(TokenKind.Null);
                ConflictResolution onNull = ParseOnConflict();
                return new NotNullColumnConstraintSyntax(SpanFrom(start), name, onNull);
            case TokenKind.Null:
                Next();
                ConflictResolution ignored = ParseOnConflict();
                return new NullColumnConstraintSyntax(SpanFrom(start), name, ignored);
            case TokenKind.Unique:
                Next();
                ConflictResolution onDuplicate = ParseOnConflict();
                return new UniqueColumnConstraintSyntax(SpanFrom(start), name, onDuplicate);
            case TokenKind.Check:
                Next();
                ExpressionSyntax condition = ParseEnclosed(out string conditionText);
                return new CheckColumnConstraintSyntax(SpanFrom(start), name, condition, conditionText);
            case TokenKind.Default:
                return ParseDefault(start, name);
            case TokenKind.Collate:
                Next();
                IdentifierSyntax collation = ParseIdentifierOrString();
                return new CollateColumnConstraintSyntax(SpanFrom(start), name, collation);
            case TokenKind.References:
                ForeignKeyClauseSyntax reference = ParseForeignKeyClause(inColumn: true);
                return new ReferencesColumnConstraintSyntax(SpanFrom(start), name, reference);
            case TokenKind.Generated or TokenKind.As:
                return ParseGenerated(start, name);
            default:
                return null;
        }
    }

    private PrimaryKeyColumnConstraintSyntax ParsePrimaryKeyColumn(int start, IdentifierSyntax? name)
    {
        Next();
        Expect(TokenKind.Key);
        SortOrder order = ParseSortOrder();
        ConflictResolution onConflict = ParseOnConflict();
        bool autoIncrement = Accept(TokenKind.AutoIncrement);
        return new PrimaryKeyColumnConstraintSyntax(SpanFrom(start), name, order, onConflict, autoIncrement);
    }

    /// <summary>Rule <c>generated</c>, with or without GENERATED ALWAYS before it.</summary>
    private GeneratedColumnConstraintSyntax ParseGenerated(int start, IdentifierSyntax? name)
    {
        if (Accept(TokenKind.Generated))
        {
            Expect(TokenKind.Always);
        }

        Expect(TokenKind.As);
        ExpressionSyntax expression = ParseEnclosed(out string text);
        bool stored = false;
        if (_kind.IsPlainIdentifier())
        {
            IdentifierSyntax kind = TakeName();
            stored = IsWord(kind, "STORED");
            if (!stored && !IsWord(kind, "VIRTUAL"))
            {
                FailAt(kind.Span, SyntaxErrorKind.UnknownGeneratedKind, kind.Name);
            }
        }

        return new GeneratedColumnConstraintSyntax(SpanFrom(start), name, expression, text, stored);
    }

    private static bool IsWord(IdentifierSyntax name, string word)
    {
        return name.Quote == QuoteKind.None && string.Equals(name.Name, word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An expression in parentheses and its source text.</summary>
    private ExpressionSyntax ParseEnclosed(out string text)
    {
        int open = Start + 1;
        Expect(TokenKind.LeftParen);
        ExpressionSyntax expression = ParseExpression();
        text = Stopped ? "" : TrimmedText(open, Start);
        Expect(TokenKind.RightParen);
        return expression;
    }

    /// <summary>Rule <c>onconf</c>.</summary>
    private ConflictResolution ParseOnConflict()
    {
        if (!Accept(TokenKind.On))
        {
            return ConflictResolution.Unspecified;
        }

        Expect(TokenKind.Conflict);
        return ParseResolution();
    }

    /// <summary>Rule <c>resolvetype</c>.</summary>
    private ConflictResolution ParseResolution()
    {
        ConflictResolution resolution = _kind switch
        {
            TokenKind.Rollback => ConflictResolution.Rollback,
            TokenKind.Abort => ConflictResolution.Abort,
            TokenKind.Fail => ConflictResolution.Fail,
            TokenKind.Ignore => ConflictResolution.Ignore,
            TokenKind.Replace => ConflictResolution.Replace,
            _ => ConflictResolution.Unspecified,
        };
        if (resolution == ConflictResolution.Unspecified)
        {
            Fail("ROLLBACK, ABORT, FAIL, IGNORE or REPLACE");
        }

        Next();
        return resolution;
    }

    /// <summary>Rule <c>sortorder</c>.</summary>
    private SortOrder ParseSortOrder()
    {
        if (Accept(TokenKind.Asc))
        {
            return SortOrder.Ascending;
        }

        return Accept(TokenKind.Desc) ? SortOrder.Descending : SortOrder.Unspecified;
    }
}
