using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Adds a column definition, with its constraints in the order they are written, to a table.</summary>
internal sealed class ColumnBinder(TableBuilder table, BindingContext context)
{
    private readonly KeyBinder _keys = new(table, context);
    private readonly ForeignKeyBinder _foreignKeys = new(table, context);
    private CatalogColumn _column = null!;
    private int _number;

    public void Bind(ColumnDefinitionSyntax syntax)
    {
        if (table.IndexOf(syntax.Name.Name) >= 0)
        {
            context.Report(syntax.Name, SchemaDiagnostics.DuplicateColumn(syntax.Name.Name, table.Name));
            return;
        }

        string type = syntax.Type?.Text ?? "";
        _number = table.Columns.Count;
        _column = new CatalogColumn
        {
            Name = syntax.Name.Name,
            DeclaredType = type,
            Affinity = table.Strict && SqlNames.Same(type, "ANY") ? Affinity.Blob
                : syntax.Type is null ? Affinity.Blob : Affinities.OfWritten(type),
            Annotations = AnnotationReader.OfColumn(context.Comments.Of(syntax), context.Diagnostics),
            Location = new SourceSpan(context.Source, syntax.Name.Span),
        };
        table.Add(_column);
        foreach (ColumnConstraintSyntax constraint in syntax.Constraints)
        {
            Bind(constraint);
            table.Columns[_number] = _column;
        }
    }

    private void Bind(ColumnConstraintSyntax constraint)
    {
        switch (constraint)
        {
            case PrimaryKeyColumnConstraintSyntax key:
                _keys.BindColumnKey(key, _number);
                break;
            case UniqueColumnConstraintSyntax unique:
                _keys.BindColumnUnique(unique, _number);
                break;
            case NotNullColumnConstraintSyntax notNull:
                _column = _column with { NotNull = true, NotNullConflict = notNull.OnConflict };
                break;
            case CheckColumnConstraintSyntax check:
                table.Checks.Add(new CatalogCheck(check.ConstraintName?.Name, check.Expression));
                break;
            case DefaultColumnConstraintSyntax @default:
                BindDefault(@default);
                break;
            case CollateColumnConstraintSyntax collate:
                BindCollation(collate.Collation);
                break;
            case ReferencesColumnConstraintSyntax references:
                _foreignKeys.BindColumn(references.Clause, _column.Name);
                break;
            case DeferrableColumnConstraintSyntax deferrable:
                _foreignKeys.Defer(deferrable.Clause);
                break;
            case GeneratedColumnConstraintSyntax generated:
                BindGenerated(generated);
                break;
        }
    }

    private void BindDefault(DefaultColumnConstraintSyntax @default)
    {
        if (_column.IsGenerated)
        {
            context.Report(@default, SchemaDiagnostics.GeneratedDefault(_column.Name));
        }
        else if (!DefaultExpressions.IsConstant(@default, context.Mode))
        {
            context.Report(@default.Expression, SchemaDiagnostics.DefaultNotConstant(_column.Name));
        }

        _column = _column with { Default = DefaultBinder.Bind(@default) };
    }

    private void BindCollation(IdentifierSyntax collation)
    {
        if (!Collations.Exists(collation.Name))
        {
            context.Report(collation, SchemaDiagnostics.UnknownCollation(collation.Name));
            return;
        }

        _column = _column with { Collation = collation.Name };
        table.Indexes.SetCollation(_number, collation.Name);
    }

    private void BindGenerated(GeneratedColumnConstraintSyntax generated)
    {
        if (_column.IsGenerated)
        {
            context.Report(generated, SchemaDiagnostics.GeneratedTwice(_column.Name));
        }
        else if (_column.Default is not null)
        {
            context.Report(generated, SchemaDiagnostics.GeneratedDefault(_column.Name));
        }
        else if (table.PrimaryKey is { } key && System.Linq.Enumerable.Contains(key, _number))
        {
            context.Report(generated, SchemaDiagnostics.GeneratedInPrimaryKey(_column.Name));
        }

        _column = _column with
        {
            Generated = generated.Expression,
            Visibility = generated.Stored ? ColumnVisibility.GeneratedStored : ColumnVisibility.GeneratedVirtual,
        };
    }
}
