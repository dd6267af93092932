using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>UPDATE and DELETE: https://www.sqlite.org/lang_update.html, https://www.sqlite.org/lang_delete.html.</summary>
internal sealed partial class Parser
{
    private UpdateSyntax ParseUpdate(int start, WithClauseSyntax? with, bool inTrigger)
    {
        Next();
        ConflictResolution onConflict = ParseOrConflict();
        QualifiedNameSyntax table = ParseQualifiedName();
        IdentifierSyntax? alias = ParseExplicitAlias();
        IndexHintSyntax? index = ParseChangeIndexHint(inTrigger);
        Expect(TokenKind.Set);
        AssignmentSyntax[] assignments = ParseAssignments();
        FromClauseSyntax? from = ParseFrom();
        ExpressionSyntax? where = ParseWhere();
        ResultColumnSyntax[] returning = inTrigger ? Array.Empty<ResultColumnSyntax>() : ParseReturning();
        return new UpdateSyntax(
            SpanFrom(start), with, onConflict, table, alias, index, assignments, from, where, returning);
    }

    private DeleteSyntax ParseDelete(int start, WithClauseSyntax? with, bool inTrigger)
    {
        Next();
        Expect(TokenKind.From);
        QualifiedNameSyntax table = ParseQualifiedName();
        IdentifierSyntax? alias = ParseExplicitAlias();
        IndexHintSyntax? index = ParseChangeIndexHint(inTrigger);
        ExpressionSyntax? where = ParseWhere();
        ResultColumnSyntax[] returning = inTrigger ? Array.Empty<ResultColumnSyntax>() : ParseReturning();
        return new DeleteSyntax(SpanFrom(start), with, table, alias, index, where, returning);
    }

    /// <summary>Rule <c>indexed_opt</c>, or <c>tridxby</c>, which is there to be refused.</summary>
    private IndexHintSyntax? ParseChangeIndexHint(bool inTrigger)
    {
        IndexHintSyntax? hint = ParseIndexHint();
        if (inTrigger && hint != null)
        {
            FailAt(hint.Span, SyntaxErrorKind.IndexHintInTrigger, hint.Index == null ? "NOT INDEXED" : "INDEXED BY");
        }

        return hint;
    }

    /// <summary>Rule <c>setlist</c>.</summary>
    private AssignmentSyntax[] ParseAssignments()
    {
        var assignments = new ListBuilder<AssignmentSyntax>();
        do
        {
            int start = Start;
            bool isRow = _kind == TokenKind.LeftParen;
            IdentifierSyntax[] columns = isRow ? ParseOptionalNameList() : [ParseName()];
            Expect(TokenKind.Equal);
            ExpressionSyntax value = ParseExpression();
            assignments.Add(new AssignmentSyntax(SpanFrom(start), columns, isRow, value));
        }
        while (Accept(TokenKind.Comma));
        return assignments.ToArray();
    }
}
