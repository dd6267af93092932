using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Makes a catalogue entry of a CREATE INDEX (lang_createindex).</summary>
internal sealed class IndexBinder(CatalogTable table, BindingContext context)
{
    /// <summary>The index; null where it is refused.</summary>
    public CatalogIndex? Bind(CreateIndexSyntax syntax)
    {
        if (syntax.Columns.Count > CatalogTable.MaxColumns)
        {
            context.Report(syntax.Name, SchemaDiagnostics.TooManyColumns($"Index '{syntax.Name.Name}'", CatalogTable.MaxColumns));
            return null;
        }

        int errors = context.Diagnostics.ErrorCount;
        var columns = new List<CatalogIndexColumn>();
        foreach (IndexedColumnSyntax term in syntax.Columns)
        {
            if (Column(term) is { } column)
            {
                columns.Add(column);
            }
        }

        if (syntax.Where is { } where)
        {
            TableExpressions.CheckPredicate(table, where, context.Mode, context.Diagnostics);
        }

        return context.Diagnostics.ErrorCount > errors ? null : new CatalogIndex
        {
            Name = syntax.Name.Name,
            IsUnique = syntax.Unique,
            Origin = IndexOrigin.CreateIndex,
            Columns = columns,
            Syntax = syntax,
            Source = context.Source,
        };
    }

    private CatalogIndexColumn? Column(IndexedColumnSyntax term)
    {
        if (term.Nulls != NullsOrder.Unspecified)
        {
            context.Report(term, SchemaDiagnostics.NullsOrderInKey(term.Nulls == NullsOrder.First));
            return null;
        }

        bool isDescending = term.Order == SortOrder.Descending;
        IndexedTerm indexed = IndexedTerm.Of(term);
        if (indexed.Collation is { } collation && !Collations.Exists(collation.Name))
        {
            context.Report(collation, SchemaDiagnostics.UnknownCollation(collation.Name));
            return null;
        }

        if (indexed.ColumnName is not { } name)
        {
            return TableExpressions.CheckIndexed(table, indexed.Expression, context.Mode, context.Diagnostics)
                ? new CatalogIndexColumn(-2, indexed.Expression, isDescending, indexed.Collation?.Name ?? "BINARY")
                : null;
        }

        int column = table.IndexOf(name.Name);
        if (column < 0)
        {
            return Unknown(indexed, name, isDescending);
        }

        return new CatalogIndexColumn(column, null, isDescending, indexed.Collation?.Name ?? table.Columns[column].Collation);
    }

    // TRUE and FALSE are the constants 1 and 0 where no column has that name.
    private CatalogIndexColumn? Unknown(IndexedTerm term, IdentifierSyntax name, bool isDescending)
    {
        if (name.Quote == QuoteKind.None && (SqlNames.Same(name.Name, "true") || SqlNames.Same(name.Name, "false")))
        {
            return new CatalogIndexColumn(-2, term.Expression, isDescending, term.Collation?.Name ?? "BINARY");
        }

        context.Report(name, SchemaDiagnostics.UnknownColumn(
            name.Name, table.Name, Suggestion.For(name.Name, table.Columns.Select(static each => each.Name))));
        return null;
    }
}
