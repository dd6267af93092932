using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Adds PRIMARY KEY and UNIQUE constraints to a table.</summary>
internal sealed class KeyBinder(TableBuilder table, BindingContext context)
{
    public void BindColumnKey(PrimaryKeyColumnConstraintSyntax key, int column)
    {
        if (!BeginKey(key, column))
        {
            return;
        }

        // Unlike the table form, INTEGER PRIMARY KEY DESC is no rowid alias: a bug that is kept (lang_createtable, section 5).
        bool isDescending = key.Order == SortOrder.Descending;
        if (IsInteger(column) && !isDescending)
        {
            SetRowId(column, isDescending: false, key.OnConflict, key.AutoIncrement);
            return;
        }

        CheckAutoIncrement(key, key.AutoIncrement);
        AddIndex(key, IndexOrigin.PrimaryKey, [new CatalogIndexColumn(column, null, isDescending, table.Columns[column].Collation)], key.OnConflict);
    }

    public void BindColumnUnique(UniqueColumnConstraintSyntax unique, int column) =>
        AddIndex(unique, IndexOrigin.Unique, [new CatalogIndexColumn(column, null, IsDescending: false, table.Columns[column].Collation)], unique.OnConflict);

    public void BindTableKey(PrimaryKeyTableConstraintSyntax key)
    {
        if (IndexedColumns(key.Columns, isRowIdKey: key.Columns.Count == 1) is not { } columns
            || !BeginKey(key, columns.Select(static column => column.ColumnId).ToArray()))
        {
            return;
        }

        if (columns.Count == 1 && IsInteger(columns[0].ColumnId))
        {
            SetRowId(columns[0].ColumnId, columns[0].IsDescending, key.OnConflict, key.AutoIncrement);
            return;
        }

        CheckAutoIncrement(key, key.AutoIncrement);
        AddIndex(key, IndexOrigin.PrimaryKey, columns, key.OnConflict);
    }

    public void BindTableUnique(UniqueTableConstraintSyntax unique)
    {
        if (IndexedColumns(unique.Columns, isRowIdKey: false) is { } columns)
        {
            AddIndex(unique, IndexOrigin.Unique, columns, unique.OnConflict);
        }
    }

    private bool BeginKey(SyntaxNode key, params int[] columns)
    {
        if (table.PrimaryKey is not null)
        {
            context.Report(key, SchemaDiagnostics.SecondPrimaryKey(table.Name));
            return false;
        }

        int generated = columns.Append(-1).First(column => column < 0 || table.Columns[column].IsGenerated);
        if (generated >= 0)
        {
            context.Report(key, SchemaDiagnostics.GeneratedInPrimaryKey(table.Columns[generated].Name));
        }

        table.PrimaryKey = columns;
        return true;
    }

    private void SetRowId(int column, bool isDescending, ConflictResolution onConflict, bool autoIncrement)
    {
        table.RowIdColumn = column;
        table.IsRowIdDescending = isDescending;
        table.RowIdConflict = onConflict;
        table.AutoIncrement = autoIncrement;
    }

    private void CheckAutoIncrement(SyntaxNode key, bool autoIncrement)
    {
        if (autoIncrement)
        {
            context.Report(key, SchemaDiagnostics.AutoIncrementNeedsInteger());
        }
    }

    private void AddIndex(SyntaxNode constraint, IndexOrigin origin, IReadOnlyList<CatalogIndexColumn> columns, ConflictResolution onConflict)
    {
        if (!table.Indexes.Add(origin, columns, onConflict))
        {
            context.Report(constraint, SchemaDiagnostics.ConflictingClauses());
        }
    }

    // Only the exact word makes a rowid alias; BIGINT and INTEGER(11) do not.
    private bool IsInteger(int column) => SqlNames.Same(table.Columns[column].DeclaredType, "INTEGER");

    private List<CatalogIndexColumn>? IndexedColumns(IReadOnlyList<IndexedColumnSyntax> terms, bool isRowIdKey)
    {
        if (terms.Count > CatalogTable.MaxColumns)
        {
            context.Report(terms[CatalogTable.MaxColumns], SchemaDiagnostics.TooManyColumns("The key", CatalogTable.MaxColumns));
            return null;
        }

        var columns = new List<CatalogIndexColumn>();
        foreach (IndexedColumnSyntax term in terms)
        {
            if (IndexedColumn(term, isRowIdKey) is not { } column)
            {
                return null;
            }

            columns.Add(column);
        }

        return columns;
    }

    private CatalogIndexColumn? IndexedColumn(IndexedColumnSyntax term, bool isRowIdKey)
    {
        if (term.Nulls != NullsOrder.Unspecified)
        {
            context.Report(term, SchemaDiagnostics.NullsOrderInKey(term.Nulls == NullsOrder.First));
            return null;
        }

        IndexedTerm indexed = IndexedTerm.Of(term);
        if (indexed.ColumnName is not { } name)
        {
            context.Report(term, SchemaDiagnostics.ExpressionInConstraint());
            return null;
        }

        int column = table.IndexOf(name.Name);
        if (column < 0)
        {
            context.Report(name, SchemaDiagnostics.UnknownColumn(
                name.Name, table.Name, Suggestion.For(name.Name, table.Columns.Select(static each => each.Name))));
            return null;
        }

        // The collation of a rowid alias is ignored: integers have none.
        bool isAlias = isRowIdKey && IsInteger(column);
        if (indexed.Collation is { } collation && !isAlias && !Collations.Exists(collation.Name))
        {
            context.Report(collation, SchemaDiagnostics.UnknownCollation(collation.Name));
            return null;
        }

        return new CatalogIndexColumn(
            column, null, term.Order == SortOrder.Descending, indexed.Collation?.Name ?? table.Columns[column].Collation);
    }
}
