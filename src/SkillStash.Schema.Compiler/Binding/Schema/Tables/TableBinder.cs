using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Makes a catalogue entry of a CREATE TABLE with a column list (lang_createtable).</summary>
internal sealed class TableBinder
{
    private readonly CreateTableSyntax _syntax;
    private readonly BindingContext _context;
    private readonly TableBuilder _table;
    private bool _hasKeyErrors;

    private TableBinder(CreateTableSyntax syntax, BindingContext context)
    {
        _syntax = syntax;
        _context = context;
        _table = new TableBuilder(
            syntax.Name.Name,
            syntax.Options.Any(static option => option.Option == TableOption.Strict),
            syntax.Options.Any(static option => option.Option == TableOption.WithoutRowid));
    }

    /// <summary>The table; broken where anything in its declaration is refused, or could not be read.</summary>
    public static CatalogTable Bind(CreateTableSyntax syntax, string database, BindingContext context) =>
        context.IsDamaged(syntax)
            ? new TableBinder(syntax, context.Quiet()).Bind(database) with { IsBroken = true }
            : new TableBinder(syntax, context).Bind(database);

    private CatalogTable Bind(string database)
    {
        int errors = _context.Diagnostics.ErrorCount;
        var columns = new ColumnBinder(_table, _context);
        foreach (ColumnDefinitionSyntax column in _syntax.Columns.Take(CatalogTable.MaxColumns + 1))
        {
            columns.Bind(column);
        }

        var constraints = new TableConstraintBinder(_table, _context);
        foreach (TableConstraintSyntax constraint in _syntax.Constraints)
        {
            constraints.Bind(constraint);
        }

        _hasKeyErrors = _context.Diagnostics.ErrorCount > errors;
        CheckWhole();
        CatalogTable table = Build(database);
        if (_context.Diagnostics.ErrorCount == errors)
        {
            TableExpressions.Check(table, _context.Mode, _context.Diagnostics);
        }

        return table with { IsBroken = _context.Diagnostics.ErrorCount > errors };
    }

    /// <summary>The rules that only the whole declaration can break.</summary>
    private void CheckWhole()
    {
        if (_table.Columns.Count > CatalogTable.MaxColumns)
        {
            _context.Report(_syntax.Columns[CatalogTable.MaxColumns].Name, SchemaDiagnostics.TooManyColumns($"Table '{_table.Name}'", CatalogTable.MaxColumns));
        }

        if (_table.Strict)
        {
            CheckStrictTypes();
        }

        if (_table.WithoutRowId)
        {
            CheckWithoutRowId();
        }

        if (_table.Columns.Count > 0 && _table.Columns.All(static column => column.IsGenerated))
        {
            _context.Report(_syntax.Name, SchemaDiagnostics.GeneratedOnly(_table.Name));
        }
    }

    private void CheckStrictTypes()
    {
        foreach (ColumnDefinitionSyntax column in _syntax.Columns)
        {
            if (column.Type is not { Text.Length: > 0 } type)
            {
                _context.Report(column.Name, SchemaDiagnostics.StrictTypeMissing(column.Name.Name));
            }
            else if (!IsStrictType(type.Text))
            {
                _context.Report(type, SchemaDiagnostics.StrictTypeUnknown(column.Name.Name, type.Text));
            }
        }
    }

    private void CheckWithoutRowId()
    {
        TableOptionSyntax option = _syntax.Options.First(static option => option.Option == TableOption.WithoutRowid);
        if (_table.AutoIncrement)
        {
            _context.Report(option, SchemaDiagnostics.AutoIncrementWithoutRowId());
        }
        else if (_table.PrimaryKey is null && !_hasKeyErrors)
        {
            _context.Report(option, SchemaDiagnostics.WithoutRowIdNeedsKey(_table.Name));
        }
    }

    private CatalogTable Build(string database)
    {
        if (_table.WithoutRowId)
        {
            if (_table.RowIdColumn >= 0)
            {
                string collation = _table.Columns[_table.RowIdColumn].Collation;
                _table.Indexes.Add(
                    IndexOrigin.PrimaryKey, [new CatalogIndexColumn(_table.RowIdColumn, null, _table.IsRowIdDescending, collation)], _table.RowIdConflict);
            }

            _table.Indexes.RemoveRepeatedKeyColumns();
        }

        return new CatalogTable
        {
            Name = _table.Name,
            Database = database,
            Syntax = _syntax,
            Source = _context.Source,
            WithoutRowId = _table.WithoutRowId,
            Strict = _table.Strict,
            AutoIncrement = _table.AutoIncrement,
            RowIdConflict = _table.RowIdConflict,
            Columns = _table.FinishedColumns(),
            PrimaryKey = _table.PrimaryKey ?? [],
            ForeignKeys = _table.ForeignKeys,
            Indexes = _table.Indexes.Made,
            Checks = _table.Checks,
            Annotations = AnnotationReader.OfTable(_context.Comments.Of(_syntax), _context.Diagnostics),
            Location = new SourceSpan(_context.Source, _syntax.Name.Span),
        };
    }

    private static bool IsStrictType(string type) =>
        new[] { "int", "integer", "real", "text", "blob", "any" }.Contains(type, SqlNames.Comparer);
}
