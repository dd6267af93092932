namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Table constraints, foreign keys and indexed columns.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteTableConstraint(TableConstraintSyntax constraint)
    {
        WriteConstraintName(constraint.ConstraintName, constraint is BareNameTableConstraintSyntax);
        switch (constraint)
        {
            case PrimaryKeyTableConstraintSyntax key:
                Write("PRIMARY KEY (");
                WriteList(key.Columns, WriteIndexedColumn);
                Write(key.AutoIncrement ? " AUTOINCREMENT)" : ")");
                WriteOnConflict(key.OnConflict);
                break;
            case UniqueTableConstraintSyntax unique:
                Write("UNIQUE ");
                WriteEnclosed(unique.Columns, WriteIndexedColumn);
                WriteOnConflict(unique.OnConflict);
                break;
            case CheckTableConstraintSyntax check:
                WriteExpressionAfter("CHECK (", check.Expression);
                Write(")");
                WriteOnConflict(check.OnConflict);
                break;
            case ForeignKeyTableConstraintSyntax foreignKey:
                Write("FOREIGN KEY ");
                WriteEnclosed(foreignKey.Columns, WriteName);
                Write(" ");
                WriteForeignKeyClause(foreignKey.Clause);
                break;
        }
    }

    private void WriteForeignKeyClause(ForeignKeyClauseSyntax clause)
    {
        WriteNameAfter("REFERENCES ", clause.Table);
        WriteNamesIfAny(clause.Columns);
        WriteAction(" ON DELETE ", clause.OnDelete);
        WriteAction(" ON UPDATE ", clause.OnUpdate);
        WriteNameAfter(" MATCH ", clause.Match);
        if (clause.Deferrable is { } deferrable)
        {
            Write(" ");
            WriteDeferrable(deferrable);
        }
    }

    private void WriteAction(string words, ReferentialAction action)
    {
        string? text = action switch
        {
            ReferentialAction.NoAction => "NO ACTION",
            ReferentialAction.Restrict => "RESTRICT",
            ReferentialAction.SetNull => "SET NULL",
            ReferentialAction.SetDefault => "SET DEFAULT",
            ReferentialAction.Cascade => "CASCADE",
            _ => null,
        };
        WriteIf(text != null, words + text);
    }

    private void WriteDeferrable(DeferrableClauseSyntax clause)
    {
        Write(clause.IsDeferrable ? "DEFERRABLE" : "NOT DEFERRABLE");
        WriteIf(clause.Initially == InitialMode.Deferred, " INITIALLY DEFERRED");
        WriteIf(clause.Initially == InitialMode.Immediate, " INITIALLY IMMEDIATE");
    }

    private void WriteIndexedColumn(IndexedColumnSyntax column)
    {
        WriteExpression(column.Expression);
        WriteNameAfter(" COLLATE ", column.Collation);
        WriteOrder(column.Order);
        WriteNulls(column.Nulls);
    }

    private void WriteOrderingTerm(OrderingTermSyntax term)
    {
        WriteExpression(term.Expression);
        WriteOrder(term.Order);
        WriteNulls(term.Nulls);
    }

    private void WriteNulls(NullsOrder nulls)
    {
        WriteIf(nulls == NullsOrder.First, " NULLS FIRST");
        WriteIf(nulls == NullsOrder.Last, " NULLS LAST");
    }
}
