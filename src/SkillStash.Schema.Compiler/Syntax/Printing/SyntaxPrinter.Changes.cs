using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>INSERT, UPDATE and DELETE.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteInsert(InsertSyntax insert)
    {
        WriteWith(insert.With);
        WriteVerb("INSERT", insert.OnConflict);
        Write("INTO ");
        WriteQualifiedName(insert.Table);
        WriteAlias(insert.Alias);
        WriteNamesIfAny(insert.Columns);
        Write(" ");
        if (insert.Source is { } source)
        {
            WriteSelect(source);
        }
        else
        {
            Write("DEFAULT VALUES");
        }

        foreach (UpsertClauseSyntax upsert in insert.Upserts)
        {
            WriteUpsert(upsert);
        }

        WriteReturning(insert.Returning);
    }

    private void WriteUpsert(UpsertClauseSyntax upsert)
    {
        Write(" ON CONFLICT");
        if (upsert.Target.Count > 0)
        {
            Write(" ");
            WriteEnclosed(upsert.Target, WriteIndexedColumn);
        }

        WriteExpressionAfter(" WHERE ", upsert.TargetWhere);
        if (upsert.Assignments is not { } assignments)
        {
            Write(" DO NOTHING");
            return;
        }

        Write(" DO UPDATE SET ");
        WriteList(assignments, WriteAssignment);
        WriteExpressionAfter(" WHERE ", upsert.Where);
    }

    private void WriteUpdate(UpdateSyntax update)
    {
        WriteWith(update.With);
        WriteVerb("UPDATE", update.OnConflict);
        WriteQualifiedName(update.Table);
        WriteAlias(update.Alias);
        WriteIndexHint(update.Index);
        Write(" SET ");
        WriteList(update.Assignments, WriteAssignment);
        WriteFrom(update.From);
        WriteExpressionAfter(" WHERE ", update.Where);
        WriteReturning(update.Returning);
    }

    private void WriteDelete(DeleteSyntax delete)
    {
        WriteWith(delete.With);
        Write("DELETE FROM ");
        WriteQualifiedName(delete.Table);
        WriteAlias(delete.Alias);
        WriteIndexHint(delete.Index);
        WriteExpressionAfter(" WHERE ", delete.Where);
        WriteReturning(delete.Returning);
    }

    private void WriteVerb(string verb, ConflictResolution onConflict)
    {
        Write(verb);
        WriteIf(onConflict != ConflictResolution.Unspecified, " OR " + ResolutionOf(onConflict));
        Write(" ");
    }

    private void WriteAssignment(AssignmentSyntax assignment)
    {
        if (assignment.IsRow)
        {
            WriteEnclosed(assignment.Columns, WriteName);
        }
        else
        {
            WriteName(assignment.Columns[0]);
        }

        WriteExpressionAfter(" = ", assignment.Value);
    }

    private void WriteReturning(IReadOnlyList<ResultColumnSyntax> columns)
    {
        if (columns.Count > 0)
        {
            Write(" RETURNING ");
            WriteList(columns, WriteResultColumn);
        }
    }
}
