using System.Linq;
using SkillStash.Schema.Compiler.Binding.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding;

/// <summary>
/// Folds ALTER TABLE into a copy of the catalogue (lang_altertable). As in SQLite it edits the text of CREATE statements, reads
/// them again, and gives up where that makes a mistake.
/// </summary>
internal sealed class AlterBinder
{
    private readonly BindingContext _context;
    private readonly Catalog _catalog;
    private readonly ConnectionSettings _settings;

    public AlterBinder(Catalog catalog, BindingContext context, ConnectionSettings settings)
    {
        _context = context;
        _catalog = catalog.Copy();
        _settings = settings;
    }

    /// <summary>The catalogue after the statement; null where it is refused.</summary>
    public Catalog? Bind(AlterTableSyntax alter)
    {
        int errors = _context.Diagnostics.ErrorCount;
        if (FindTable(alter) is { IsBroken: false } table)
        {
            var rewriter = new SchemaRewriter(_catalog, table.Database);
            Bind(table, alter.Action, rewriter);
            if (rewriter.Problem is { } problem)
            {
                _context.Report(alter.Action, problem);
            }
        }

        return _context.Diagnostics.ErrorCount > errors ? null : _catalog;
    }

    private CatalogTable? FindTable(AlterTableSyntax alter)
    {
        string name = alter.Table.Name;
        switch (_catalog.FindRelation(alter.Table.Schema?.Name, name))
        {
            case CatalogTable { Module: not null } table when alter.Action is not RenameTableSyntax:
                _context.Report(alter.Table, SchemaDiagnostics.CannotAlter(table.Name, "a virtual table"));
                return null;
            case CatalogTable table:
                return table;
            case CatalogView:
                _context.Report(alter.Table, SchemaDiagnostics.CannotAlter(name, "a view; drop it and make it anew"));
                return null;
            default:
                _context.Report(alter.Table, SqlNames.IsReserved(name)
                    ? SchemaDiagnostics.SystemTable("alter", name)
                    : SchemaDiagnostics.UnknownObject("table", name));
                return null;
        }
    }

    private void Bind(CatalogTable table, AlterTableActionSyntax action, SchemaRewriter rewriter)
    {
        var editor = new TableTextEditor(table, _context, rewriter);
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
        if (_catalog.FindRelation(table.Database, name.Name) is not null || _catalog.FindIndexOwner(table.Database, name.Name) is not null)
        {
            _context.Report(name, SchemaDiagnostics.RenameTaken(name.Name));
        }
        else if (table.Shadows.FirstOrDefault(suffix => _catalog.FindRelation(table.Database, name.Name + "_" + suffix) is not null) is { } taken)
        {
            _context.Report(name, SchemaDiagnostics.RenameTaken(name.Name + "_" + taken));
        }
        else if (SqlNames.IsReserved(name.Name))
        {
            _context.Report(name, SchemaDiagnostics.ReservedName(name.Name));
        }
        else
        {
            rewriter.Check(table);
            if (!_settings.LegacyAlterTable)
            {
                rewriter.CheckStored();
            }

            rewriter.Rename(table, new TableRenaming(table, name, _settings));
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
            _context.Report(key, SchemaDiagnostics.AddedKey(column.Name.Name, constraint));
            return;
        }

        editor.AddColumn(column, AnnotationReader.OfColumn(_context.Comments.Of(column), _context.Diagnostics));
    }

    private void DropColumn(CatalogTable table, IdentifierSyntax name, TableTextEditor editor, SchemaRewriter rewriter)
    {
        if (Column(table, name) is not (>= 0 and var column))
        {
            return;
        }

        if (table.PrimaryKey.Contains(column))
        {
            _context.Report(name, SchemaDiagnostics.DroppedKey(name.Name, "the PRIMARY KEY"));
        }
        else if (table.Indexes.Any(index => index.Origin == "u" && index.Columns.Count == 1 && index.Columns[0].ColumnId == column))
        {
            _context.Report(name, SchemaDiagnostics.DroppedKey(name.Name, "a UNIQUE constraint"));
        }
        else if (table.Columns.Count == 1)
        {
            _context.Report(name, SchemaDiagnostics.DroppedOnly(name.Name));
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
        if (!_settings.LegacyAlterTable)
        {
            rewriter.CheckStored();
        }
    }

    private int Column(CatalogTable table, IdentifierSyntax name)
    {
        int column = table.IndexOf(name.Name);
        if (column < 0)
        {
            _context.Report(name, SchemaDiagnostics.UnknownColumn(
                name.Name, table.Name, Suggestion.For(name.Name, table.Columns.Select(static each => each.Name))));
        }

        return column;
    }
}
