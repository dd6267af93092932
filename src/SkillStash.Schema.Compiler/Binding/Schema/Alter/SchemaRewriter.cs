using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Puts edited statements into a catalogue. The first mistake that an edit makes stops it.</summary>
/// <param name="catalog">The catalogue that is changed.</param>
/// <param name="database">The database of the altered table: beyond it, only temporary objects can name the table.</param>
internal sealed class SchemaRewriter(SchemaCatalog catalog, string database)
{
    private readonly Stack<(CatalogObject Old, CatalogObject New)> _replaced = new();

    /// <summary>What stands in the way; null while nothing does.</summary>
    public DiagnosticMessage? Problem { get; private set; }

    /// <summary>Applies a renaming to everything that names the table or the column.</summary>
    public void Rename(CatalogTable table, Renaming renaming)
    {
        var relations = new RelationResolver(catalog);
        var stored = Stored()
            .Select(entry => (Entry: entry, Edits: renaming.EditsOf(entry, relations))).Where(static each => !each.Edits.IsEmpty).ToArray();
        foreach (CatalogTable other in Objects().OfType<CatalogTable>().ToArray())
        {
            TextEdits edits = renaming.EditsOf(other);
            if (!edits.IsEmpty)
            {
                Rewrite(other, edits.Apply(other.Source!, other.Syntax!.Span), other.Columns, ReferenceEquals(other, table) ? renaming : null);
            }
        }

        foreach ((CatalogObject entry, TextEdits edits) in stored)
        {
            Rewrite(entry, edits.Apply(entry.Source!, entry.Syntax!.Span));
        }
    }

    /// <summary>Gives a table another text.</summary>
    /// <param name="table">The table as it is.</param>
    /// <param name="text">Its new CREATE TABLE.</param>
    /// <param name="columns">The columns that the new ones take annotations and places from, one for each.</param>
    /// <param name="renaming">Edits of the table's indexes.</param>
    /// <param name="mode">What the new text is read for.</param>
    public void Rewrite(
        CatalogTable table, string text, IReadOnlyList<CatalogColumn> columns, Renaming? renaming = null, BindingMode mode = BindingMode.Altered)
    {
        CatalogTable? rewritten = table.Module is null
            ? Reparsed.Table(text, table.Database, mode, out Diagnostic? mistake)
            : Virtual(text, table, out mistake);
        if (mistake is not null || rewritten is null)
        {
            Problem ??= mistake is null ? null : new DiagnosticMessage(mistake.Rule, mistake.Message);
            return;
        }

        rewritten = rewritten with
        {
            Annotations = table.Annotations,
            Location = table.Location,
            Columns = rewritten.Columns.Select((column, i) => i >= columns.Count ? column : column with
            {
                Annotations = columns[i].Annotations,
                Location = columns[i].Location,
            }).ToArray(),
        };
        CatalogIndex[] made = table.Indexes.Where(static index => index.Syntax is not null)
            .Select(index => Rewrite(index, rewritten, renaming, mode)).OfType<CatalogIndex>().ToArray();
        Replace(table, rewritten with { Indexes = [.. rewritten.Indexes, .. made] });
    }

    /// <summary>Takes back all that was rewritten.</summary>
    public void Undo()
    {
        while (_replaced.Count > 0)
        {
            (CatalogObject old, CatalogObject @new) = _replaced.Pop();
            catalog.Replace(@new, old);
        }
    }

    /// <summary>Checks that the table, as it is, can be resolved to its last name.</summary>
    public void Check(CatalogTable table)
    {
        var diagnostics = new DiagnosticBag(table.Source!);
        TableExpressions.Check(table, BindingMode.Altered, diagnostics);
        if (Reparsed.FirstError(diagnostics) is { } mistake)
        {
            Problem ??= new DiagnosticMessage(mistake.Rule, mistake.Message);
        }
    }

    /// <summary>Checks that all views and triggers can be resolved, as SQLite does around most of ALTER TABLE.</summary>
    public void CheckStored()
    {
        var relations = new RelationResolver(catalog);
        foreach (CatalogObject entry in Stored())
        {
            if (Problem is not null)
            {
                return;
            }

            if (Reparsed.FirstError(StoredQueries.Bind(entry, relations, null, isAltering: true).Diagnostics) is { } mistake)
            {
                Problem = SchemaDiagnostics.DependentObject(entry is CatalogView ? "view" : "trigger", entry.Name, mistake.Message);
            }
        }
    }

    private void Replace(CatalogObject old, CatalogObject @new)
    {
        catalog.Replace(old, @new);
        _replaced.Push((old, @new));
    }

    private IEnumerable<CatalogObject> Objects() => SqlNames.Same(database, SchemaCatalog.Temp)
        ? catalog.ObjectsOf(SchemaCatalog.Temp)
        : catalog.ObjectsOf(database).Concat(catalog.ObjectsOf(SchemaCatalog.Temp));

    private IEnumerable<CatalogObject> Stored() => Objects().Where(static entry => entry is not CatalogTable);

    private CatalogIndex? Rewrite(CatalogIndex index, CatalogTable table, Renaming? renaming, BindingMode mode)
    {
        string text = renaming is null
            ? index.Source!.Slice(index.Syntax!.Span)
            : renaming.EditsOf(index.Syntax!).Apply(index.Source!, index.Syntax!.Span);
        BindingContext context = Reparsed.Context(text, mode);
        CatalogIndex? rewritten = Reparsed.Statement(context) is CreateIndexSyntax syntax ? new IndexBinder(table, context).Bind(syntax) : null;
        if (rewritten is null && Problem is null)
        {
            string reason = Reparsed.FirstError(context.Diagnostics)?.Message ?? "";
            Problem = SchemaDiagnostics.DependentObject("index", index.Name, reason);
        }

        return rewritten;
    }

    private void Rewrite(CatalogObject entry, string text)
    {
        BindingContext context = Reparsed.Context(text);
        StatementSyntax? statement = Reparsed.Statement(context);
        if (statement is CreateTriggerSyntax trigger)
        {
            Replace(entry, (CatalogTrigger)entry with { Syntax = trigger, Source = context.Source, Table = trigger.Table.Name });
        }
        else if (statement is CreateViewSyntax)
        {
            Replace(entry, entry with { Syntax = statement, Source = context.Source });
        }
    }

    private CatalogTable? Virtual(string text, CatalogTable table, out Diagnostic? mistake)
    {
        BindingContext context = Reparsed.Context(text);
        CatalogTable? made = Reparsed.Statement(context) is CreateVirtualTableSyntax syntax
            ? VirtualTableBinder.Make(syntax, table.Database, catalog, context)
            : null;
        mistake = Reparsed.FirstError(context.Diagnostics);
        return made;
    }
}
