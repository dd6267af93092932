using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>INSERT and upsert: https://www.sqlite.org/lang_insert.html, https://www.sqlite.org/lang_upsert.html.</summary>
internal sealed partial class Parser
{
    /// <summary>Rule <c>insert_cmd INTO xfullname idlist_opt …</c>. In a trigger the grammar lets RETURNING pass, too.</summary>
    private InsertSyntax ParseInsert(int start, WithClauseSyntax? with, bool inTrigger)
    {
        ConflictResolution onConflict = _kind == TokenKind.Replace ? ConflictResolution.Replace : ConflictResolution.Unspecified;
        Next();
        if (onConflict == ConflictResolution.Unspecified)
        {
            onConflict = ParseOrConflict();
        }

        Expect(TokenKind.Into);
        QualifiedNameSyntax table = ParseQualifiedName();
        IdentifierSyntax? alias = ParseExplicitAlias();
        IdentifierSyntax[] columns = ParseOptionalNameList();
        SelectSyntax? source = null;
        UpsertClauseSyntax[] upserts = Array.Empty<UpsertClauseSyntax>();
        if (!inTrigger && Accept(TokenKind.Default))
        {
            Expect(TokenKind.Values);
        }
        else
        {
            source = ParseSelect();
            upserts = ParseUpserts();
        }

        ResultColumnSyntax[] returning = ParseReturning();
        return new InsertSyntax(SpanFrom(start), with, onConflict, table, alias, columns, source, upserts, returning);
    }

    /// <summary>Rule <c>upsert</c>, repeated. A clause without a target must be the last.</summary>
    private UpsertClauseSyntax[] ParseUpserts()
    {
        var clauses = new ListBuilder<UpsertClauseSyntax>();
        bool mayContinue = true;
        while (mayContinue && _kind == TokenKind.On)
        {
            UpsertClauseSyntax clause = ParseUpsert();
            mayContinue = clause.Target.Count > 0;
            clauses.Add(clause);
        }

        return clauses.ToArray();
    }

    private UpsertClauseSyntax ParseUpsert()
    {
        int start = Start;
        Next();
        Expect(TokenKind.Conflict);
        IndexedColumnSyntax[] target = Array.Empty<IndexedColumnSyntax>();
        ExpressionSyntax? targetWhere = null;
        if (Accept(TokenKind.LeftParen))
        {
            target = ParseIndexedColumns();
            Expect(TokenKind.RightParen);
            targetWhere = ParseWhere();
        }

        Expect(TokenKind.Do);
        if (Accept(TokenKind.Nothing))
        {
            return new UpsertClauseSyntax(SpanFrom(start), target, targetWhere, null, null);
        }

        Expect(TokenKind.Update);
        Expect(TokenKind.Set);
        AssignmentSyntax[] assignments = ParseAssignments();
        ExpressionSyntax? where = ParseWhere();
        return new UpsertClauseSyntax(SpanFrom(start), target, targetWhere, assignments, where);
    }

    /// <summary>Rule <c>returning</c>.</summary>
    private ResultColumnSyntax[] ParseReturning()
    {
        return Accept(TokenKind.Returning) ? ParseResultColumns() : Array.Empty<ResultColumnSyntax>();
    }

    /// <summary>Rule <c>orconf</c>.</summary>
    private ConflictResolution ParseOrConflict()
    {
        return Accept(TokenKind.Or) ? ParseResolution() : ConflictResolution.Unspecified;
    }

    /// <summary>The alias of rule <c>xfullname</c>, where AS cannot be left out.</summary>
    private IdentifierSyntax? ParseExplicitAlias()
    {
        return Accept(TokenKind.As) ? ParseName() : null;
    }
}
