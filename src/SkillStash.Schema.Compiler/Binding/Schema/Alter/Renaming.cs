using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Finds the places that ALTER TABLE RENAME rewrites (lang_altertable, sections 2 and 3).</summary>
/// <param name="table">What is renamed, or whose column is.</param>
/// <param name="column">The column's number; -1 where the table is renamed.</param>
internal abstract class Renaming(CatalogTable table, int column)
{
    protected CatalogTable Renamed { get; } = table;

    protected int Column { get; } = column;

    /// <summary>Whether expressions are rewritten, and with them views and triggers.</summary>
    protected virtual bool RenamesExpressions => true;

    protected virtual bool RenamesForeignKeys => true;

    /// <summary>The edits of a table's own statement.</summary>
    public TextEdits EditsOf(CatalogTable other)
    {
        var edits = new TextEdits();
        bool isSelf = ReferenceEquals(other, Renamed);
        if (isSelf && other.Syntax is CreateVirtualTableSyntax virtualTable)
        {
            RenameTable(virtualTable.Name, edits);
        }

        if (other.Syntax is not CreateTableSyntax syntax)
        {
            return edits;
        }

        if (RenamesForeignKeys && SqlNames.Same(other.Database, Renamed.Database))
        {
            foreach (ForeignKeyClauseSyntax clause in ClausesOf(syntax).Where(clause => SqlNames.Same(clause.Table.Name, Renamed.Name)))
            {
                RenameTable(clause.Table, edits);
                RenameColumns(clause.Columns, edits);
            }
        }

        if (isSelf)
        {
            RenameTable(syntax.Name, edits);
            RenameColumns(OwnColumnsOf(syntax), edits);
            foreach (ExpressionSyntax expression in !RenamesExpressions ? [] : other.Checks.Select(static check => check.Expression)
                .Concat(other.Columns.Where(static each => each.Generated is not null).Select(static each => each.Generated!)))
            {
                Rename(TableExpressions.References(other, expression), edits);
            }
        }

        return edits;
    }

    /// <summary>The edits of an index of the table.</summary>
    public TextEdits EditsOf(CreateIndexSyntax index)
    {
        var edits = new TextEdits();
        RenameTable(index.Table, edits);
        foreach (IndexedColumnSyntax term in index.Columns)
        {
            if (IndexedTerm.Of(term).ColumnName is { } name)
            {
                RenameColumns([name], edits);
            }
            else
            {
                Rename(TableExpressions.References(Renamed, term.Expression), edits);
            }
        }

        if (index.Where is { } where && RenamesExpressions)
        {
            Rename(TableExpressions.References(Renamed, where), edits);
        }

        return edits;
    }

    /// <summary>The edits of a view or a trigger.</summary>
    public TextEdits EditsOf(CatalogObject stored, RelationResolver relations)
    {
        var edits = new TextEdits();
        if (RenamesExpressions)
        {
            var log = new ReferenceLog();
            StoredQueries.Bind(stored, relations, log);
            Rename(log, edits);
        }
        else if (stored is CatalogTrigger { Syntax: CreateTriggerSyntax syntax } trigger
            && SqlNames.Same(trigger.Table, Renamed.Name) && SqlNames.Same(trigger.TableDatabase, Renamed.Database))
        {
            RenameTable(syntax.Table.Identifier, edits);
        }

        return edits;
    }

    protected abstract void RenameTable(IdentifierSyntax name, TextEdits edits);

    protected abstract void RenameColumn(IdentifierSyntax name, TextEdits edits);

    private void RenameColumns(IEnumerable<IdentifierSyntax> names, TextEdits edits)
    {
        foreach (IdentifierSyntax name in names.Where(name => Column >= 0 && SqlNames.Same(name.Name, Renamed.Columns[Column].Name)))
        {
            RenameColumn(name, edits);
        }
    }

    private void Rename(ReferenceLog log, TextEdits edits)
    {
        foreach ((CatalogObject entry, IdentifierSyntax name) in log.Tables)
        {
            if (ReferenceEquals(entry, Renamed))
            {
                RenameTable(name, edits);
            }
        }

        foreach ((CatalogObject entry, int number, IdentifierSyntax name) in log.Columns)
        {
            if (ReferenceEquals(entry, Renamed) && number == Column)
            {
                RenameColumn(name, edits);
            }
        }
    }

    private static IEnumerable<ForeignKeyClauseSyntax> ClausesOf(CreateTableSyntax table) => table.Columns
        .SelectMany(static column => column.Constraints.OfType<ReferencesColumnConstraintSyntax>()).Select(static constraint => constraint.Clause)
        .Concat(table.Constraints.OfType<ForeignKeyTableConstraintSyntax>().Select(static constraint => constraint.Clause));

    private static IEnumerable<IdentifierSyntax> OwnColumnsOf(CreateTableSyntax table) => table.Columns.Select(static column => column.Name)
        .Concat(table.Constraints.OfType<ForeignKeyTableConstraintSyntax>().SelectMany(static key => key.Columns))
        .Concat(table.Constraints.OfType<PrimaryKeyTableConstraintSyntax>().SelectMany(static key => KeyColumns(key.Columns)))
        .Concat(table.Constraints.OfType<UniqueTableConstraintSyntax>().SelectMany(static key => KeyColumns(key.Columns)));

    private static IEnumerable<IdentifierSyntax> KeyColumns(IEnumerable<IndexedColumnSyntax> terms) =>
        terms.Select(static term => IndexedTerm.Of(term).ColumnName).OfType<IdentifierSyntax>();
}

/// <summary>RENAME TO: SQLite writes the new name in quotes everywhere.</summary>
internal sealed class TableRenaming(CatalogTable table, IdentifierSyntax newName, ConnectionSettings settings) : Renaming(table, -1)
{
    protected override bool RenamesExpressions => !settings.LegacyAlterTable;

    protected override bool RenamesForeignKeys => !settings.LegacyAlterTable || settings.ForeignKeys;

    protected override void RenameTable(IdentifierSyntax name, TextEdits edits) => edits.Replace(name.Span, SqlQuote.Name(newName.Name));

    protected override void RenameColumn(IdentifierSyntax name, TextEdits edits)
    {
    }
}

/// <summary>RENAME COLUMN: the new name is quoted where it or the old one was.</summary>
internal sealed class ColumnRenaming(CatalogTable table, int column, IdentifierSyntax newName) : Renaming(table, column)
{
    protected override void RenameTable(IdentifierSyntax name, TextEdits edits)
    {
    }

    protected override void RenameColumn(IdentifierSyntax name, TextEdits edits)
    {
        bool isQuoted = newName.Quote != QuoteKind.None || name.Quote != QuoteKind.None;
        edits.Replace(name.Span, isQuoted ? SqlQuote.Name(newName.Name) : newName.Name);
    }
}
