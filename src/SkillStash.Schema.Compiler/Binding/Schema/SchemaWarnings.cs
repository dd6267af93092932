using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Warns of what SQLite takes and what fails, or means something else, later on.</summary>
internal sealed class SchemaWarnings(SchemaCatalog catalog, RelationResolver relations, IReadOnlyDictionary<SourceText, DiagnosticBag> diagnostics)
{
    /// <summary>Looks at the finished schema: what is missing while it is being made may still come.</summary>
    public void Report()
    {
        foreach (CatalogObject entry in catalog.ObjectsOf(SchemaCatalog.Main))
        {
            if (entry is not CatalogTable table)
            {
                Report((entry as CatalogView) is { } view ? Warning(view) : Warning((CatalogTrigger)entry), entry.Location, entry);
            }
            else if (!table.IsBroken)
            {
                ReportTable(table);
            }
        }
    }

    private void ReportTable(CatalogTable table)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            CatalogColumn column = table.Columns[i];
            ColumnType type = relations.Types.TypeOf(table, i);
            Report(StorageRules.Problem(table, column, type), column.Location, table);
            Report(ColumnTyper.Warning(table, column, type, relations.Types.FactsOf(table, i)), column.Location, table);
        }

        foreach (CatalogForeignKey key in table.ForeignKeys)
        {
            Report(Warning(table, key), key.Location, table);
        }
    }

    private DiagnosticMessage? Warning(CatalogTable table, CatalogForeignKey key)
    {
        string parentName = key.Model.Table;
        switch (catalog.FindRelation(table.Database, parentName))
        {
            case null:
                return SchemaDiagnostics.MissingParentTable(parentName);
            case CatalogView:
                return SchemaDiagnostics.ParentKeyMismatch(parentName);
            case CatalogTable { IsBroken: false } parent:
                string? missing = key.Model.Columns.Select(static column => column.To).FirstOrDefault(to => to is not null && parent.IndexOf(to) < 0);
                return missing is not null ? SchemaDiagnostics.MissingParentColumn(missing, parent.Name)
                    : ParentKeys.Of(catalog, table, key.Model) is { } columns && ParentKeys.IsUnique(columns) ? null
                    : SchemaDiagnostics.ParentKeyMismatch(parent.Name);
            default:
                return null;
        }
    }

    private DiagnosticMessage? Warning(CatalogView view) =>
        relations.Of(view).Problem is { } problem ? SchemaDiagnostics.BrokenView(view.Name, problem) : null;

    private DiagnosticMessage? Warning(CatalogTrigger trigger) =>
        Reparsed.FirstError(StoredQueries.Bind(trigger, relations, null).Diagnostics) is { } problem
            ? SchemaDiagnostics.BrokenTrigger(trigger.Name, problem.Message)
            : null;

    // What ALTER TABLE has edited stands in no document any more; its owner does.
    private void Report(DiagnosticMessage? warning, SourceSpan place, CatalogObject owner)
    {
        SourceSpan known = IsKnown(place) ? place : owner.Location;
        if (warning is not null && IsKnown(known))
        {
            diagnostics[known.Source!].Report(known.Span, warning);
        }
    }

    private bool IsKnown(SourceSpan place) => place.Source is { } source && diagnostics.ContainsKey(source);
}
