namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Indexes, views, triggers, virtual tables and ALTER TABLE.</summary>
public sealed partial class SyntaxPrinter
{
    private void WriteCreateIndex(CreateIndexSyntax index)
    {
        WriteCreate(index.Unique ? "UNIQUE INDEX" : "INDEX", index.IfNotExists, index.Schema, index.Name);
        WriteNameAfter(" ON ", index.Table);
        Write(" ");
        WriteEnclosed(index.Columns, WriteIndexedColumn);
        WriteExpressionAfter(" WHERE ", index.Where);
    }

    private void WriteCreateView(CreateViewSyntax view)
    {
        WriteCreate(view.Temporary ? "TEMPORARY VIEW" : "VIEW", view.IfNotExists, view.Schema, view.Name);
        WriteNamesIfAny(view.Columns);
        Write(" AS ");
        WriteSelect(view.Select);
    }

    private void WriteCreateVirtualTable(CreateVirtualTableSyntax table)
    {
        WriteCreate("VIRTUAL TABLE", table.IfNotExists, table.Schema, table.Name);
        WriteNameAfter(" USING ", table.Module);
        if (table.Arguments.Count > 0)
        {
            WriteEnclosed(table.Arguments, argument => Write(_isCanonical ? Canonical.ModuleArgument(argument.Text) : argument.Text));
        }
    }

    private void WriteCreateTrigger(CreateTriggerSyntax trigger)
    {
        WriteCreate(trigger.Temporary ? "TEMPORARY TRIGGER" : "TRIGGER", trigger.IfNotExists, trigger.Schema, trigger.Name);
        Write(trigger.Time switch
        {
            TriggerTime.Before => " BEFORE ",
            TriggerTime.After => " AFTER ",
            TriggerTime.InsteadOf => " INSTEAD OF ",
            _ => _isCanonical ? " BEFORE " : " ",
        });
        Write(trigger.Event.ToString().ToUpperInvariant());
        if (trigger.UpdateOf.Count > 0)
        {
            Write(" OF ");
            WriteList(trigger.UpdateOf, WriteName);
        }

        Write(" ON ");
        WriteQualifiedName(trigger.Table);
        WriteIf(trigger.ForEachRow && !_isCanonical, " FOR EACH ROW");
        WriteExpressionAfter(" WHEN ", trigger.When);
        Write(" BEGIN\n");
        foreach (StatementSyntax statement in trigger.Body)
        {
            Write("  ");
            WriteStatement(statement);
            Write(";\n");
        }

        Write("END");
    }

    private void WriteAlterTable(AlterTableSyntax alter)
    {
        Write("ALTER TABLE ");
        WriteQualifiedName(alter.Table);
        switch (alter.Action)
        {
            case RenameTableSyntax rename:
                WriteNameAfter(" RENAME TO ", rename.NewName);
                break;
            case RenameColumnSyntax rename:
                WriteNameAfter(" RENAME COLUMN ", rename.Column);
                WriteNameAfter(" TO ", rename.NewName);
                break;
            case AddColumnSyntax add:
                Write(" ADD COLUMN ");
                WriteColumn(add.Column);
                break;
            case DropColumnSyntax drop:
                WriteNameAfter(" DROP COLUMN ", drop.Column);
                break;
            case AddConstraintSyntax add:
                Write(" ADD ");
                WriteTableConstraint(add.Constraint);
                break;
            case DropConstraintSyntax drop:
                WriteNameAfter(" DROP CONSTRAINT ", drop.Name);
                break;
            case SetNotNullSyntax set:
                WriteNameAfter(" ALTER COLUMN ", set.Column);
                Write(" SET NOT NULL");
                WriteOnConflict(set.OnConflict);
                break;
            case DropNotNullSyntax drop:
                WriteNameAfter(" ALTER COLUMN ", drop.Column);
                Write(" DROP NOT NULL");
                break;
        }
    }
}
