using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>
/// Folds ALTER TABLE into the catalogue (lang_altertable). As in SQLite it edits the text of CREATE statements, reads
/// them again, and gives up where that makes a mistake.
/// </summary>
internal sealed class AlterBinder(SchemaCatalog catalog, BindingContext context, ConnectionSettings settings)
{
    /// <summary>Alters a table and all that names it; where anything is refused, nothing is changed.</summary>
    public void Bind(AlterTableSyntax alter)
    {
        int errors = context.Diagnostics.ErrorCount;
        if (FindTable(alter) is not { IsBroken: false } table)
        {
            return;
        }

        var rewriter = new SchemaRewriter(catalog, table.Database);
        Bind(table, alter.Action, rewriter);
        if (rewriter.Problem is { } problem)
        {
            context.Report(alter.Action, problem);
        }

        if (context.Diagnostics.ErrorCount > errors)
        {
            rewriter.Undo();
        }
    }

    private CatalogTable? FindTable(AlterTableSyntax alter)
    {
        string name = alter.Table.Name;
        switch (catalog.FindRelation(alter.Table.Schema?.Name, name))
        {
            case CatalogTable { Module: not null } table when alter.Action is not RenameTableSyntax:
                context.Report(alter.Table, SchemaDiagnostics.CannotAlter(table.Name, "a virtual table"));
                return null;
            case CatalogTable table:
                return table;
            case CatalogView:
                context.Report(alter.Table, SchemaDiagnostics.CannotAlter(name, "a view; drop it and make it anew"));
                return null;
            default:
                context.Report(alter.Table, SqlNames.IsReserved(name)
                    ? SchemaDiagnostics.SystemTable("alter", name)
                    : SchemaDiagnostics.UnknownObject("table", name));
                return null;
        }
    }

    private void Bind(CatalogTable table, AlterTableActionSyntax action, SchemaRewriter rewriter)
    {
        var editor = new TableTextEditor(table, context, rewriter);
        switch (action)
        {
            case RenameTableSyntax rename:
                RenameTable(table, rename.NewName, rewriter);
                break;
            case RenameColumnSyntax rename:
                RenameColumn(table, rename, rewriter);
                break;
            case AddColumnSyntax add:
                AddColumn(table, add.Column, editor);
                break;
            case DropColumnSyntax drop:
                DropColumn(table, drop.Column, editor, rewriter);
                break;
            case AddConstraintSyntax add:
                editor.AddCheck(add.Constraint);
                break;
            case DropConstraintSyntax drop:
                editor.DropConstraint(drop.Name);
                break;
            case SetNotNullSyntax set when Column(table, set.Column) is >= 0 and var column:
                editor.SetNotNull(column, set.OnConflict);
                break;
            case DropNotNullSyntax drop when Column(table, drop.Column) is >= 0 and var column:
                editor.DropNotNull(column);
                break;
        }
    }

    private void RenameTable(CatalogTable table, IdentifierSyntax name, SchemaRewriter rewriter)
    {
        if (catalog.FindRelation(table.Database, name.Name) is not null || catalog.FindIndexOwner(table.Database, name.Name) is not null)
        {
            context.Report(name, SchemaDiagnostics.RenameTaken(name.Name));
        }
        else if (table.Shadows.FirstOrDefault(suffix => catalog.FindRelation(table.Database, name.Name + "_" + suffix) is not null) is { } taken)
        {
            context.Report(name, SchemaDiagnostics.RenameTaken(name.Name + "_" + taken));
        }
        else if (SqlNames.IsReserved(name.Name))
        {
            context.Report(name, SchemaDiagnostics.ReservedName(name.Name));
        }
        else
        {
            rewriter.Check(table);
            if (!settings.LegacyAlterTable)
            {
                rewriter.CheckStored();
            }

            rewriter.Rename(table, new TableRenaming(table, name, settings));
            CheckAfter(rewriter);
        }
    }

    private void RenameColumn(CatalogTable table, RenameColumnSyntax rename, SchemaRewriter rewriter)
    {
        if (Column(table, rename.Column) is >= 0 and var column)
        {
            CheckBefore(table, rewriter);
            rewriter.Rename(table, new ColumnRenaming(table, column, rename.NewName));
            CheckAfter(rewriter);
        }
    }

    private void AddColumn(CatalogTable table, ColumnDefinitionSyntax column, TableTextEditor editor)
    {
        ColumnConstraintSyntax? key = column.Constraints.FirstOrDefault(
            static constraint => constraint is PrimaryKeyColumnConstraintSyntax or UniqueColumnConstraintSyntax);
        if (key is not null)
        {
            string constraint = key is UniqueColumnConstraintSyntax ? "UNIQUE" : "PRIMARY KEY";
            context.Report(key, SchemaDiagnostics.AddedKey(column.Name.Name, constraint));
            return;
        }

        editor.AddColumn(column, AnnotationReader.OfColumn(context.Comments.Of(column), context.Diagnostics));
    }

    private void DropColumn(CatalogTable table, IdentifierSyntax name, TableTextEditor editor, SchemaRewriter rewriter)
    {
        if (Column(table, name) is not (>= 0 and var column))
        {
            return;
        }

        if (table.PrimaryKey.Contains(column))
        {
            context.Report(name, SchemaDiagnostics.DroppedKey(name.Name, "the PRIMARY KEY"));
        }
        else if (table.Indexes.Any(index => index.Origin == IndexOrigin.Unique && index.Columns.Count == 1 && index.Columns[0].ColumnId == column))
        {
            context.Report(name, SchemaDiagnostics.DroppedKey(name.Name, "a UNIQUE constraint"));
        }
        else if (table.Columns.Count == 1)
        {
            context.Report(name, SchemaDiagnostics.DroppedOnly(name.Name));
        }
        else
        {
            CheckBefore(table, rewriter);
            editor.DropColumn(column);
            CheckAfter(rewriter);
        }
    }

    private static void CheckBefore(CatalogTable table, SchemaRewriter rewriter)
    {
        rewriter.Check(table);
        rewriter.CheckStored();
    }

    private void CheckAfter(SchemaRewriter rewriter)
    {
        if (!settings.LegacyAlterTable)
        {
            rewriter.CheckStored();
        }
    }

    private int Column(CatalogTable table, IdentifierSyntax name)
    {
        int column = table.IndexOf(name.Name);
        if (column < 0)
        {
            context.Report(name, SchemaDiagnostics.UnknownColumn(
                name.Name, table.Name, Suggestion.For(name.Name, table.Columns.Select(static each => each.Name))));
        }

        return column;
    }
}
