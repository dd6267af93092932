using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds DROP into the catalogue.</summary>
internal sealed class DropBinder(SchemaCatalog catalog, BindingContext context)
{
    public void Bind(DropSyntax drop)
    {
        switch (drop.Kind)
        {
            case SchemaObjectKind.Index:
                DropIndex(drop);
                break;
            case SchemaObjectKind.Trigger:
                if (catalog.FindTrigger(drop.Name.Schema?.Name, drop.Name.Name) is { } trigger)
                {
                    catalog.Remove(trigger);
                }
                else
                {
                    ReportMissing(drop, "trigger");
                }

                break;
            default:
                DropRelation(drop);
                break;
        }
    }

    private void DropRelation(DropSyntax drop)
    {
        bool isTable = drop.Kind == SchemaObjectKind.Table;
        switch (catalog.FindRelation(drop.Name.Schema?.Name, drop.Name.Name))
        {
            case null when isTable && catalog.HasStatistics && SqlNames.Same(drop.Name.Name, "sqlite_stat1"):
                catalog.HasStatistics = false;
                break;
            case null when SqlNames.IsReserved(drop.Name.Name) && (!drop.IfExists || BuiltInRelations.Find(null, drop.Name.Name, catalog) is not null):
                context.Report(drop.Name, SchemaDiagnostics.SystemTable("drop", drop.Name.Name));
                break;
            case null:
                ReportMissing(drop, isTable ? "table" : "view");
                break;
            case CatalogView view when isTable:
                context.Report(drop.Name, SchemaDiagnostics.WrongObjectKind("drop as a table", view.Name, "a view; use DROP VIEW"));
                break;
            case CatalogTable table when !isTable:
                context.Report(drop.Name, SchemaDiagnostics.WrongObjectKind("drop as a view", table.Name, "a table; use DROP TABLE"));
                break;
            case { } dropped:
                catalog.Remove(dropped);
                foreach (CatalogTrigger trigger in catalog.Objects.OfType<CatalogTrigger>().ToArray())
                {
                    if (SqlNames.Same(trigger.Table, dropped.Name) && SqlNames.Same(trigger.TableDatabase, dropped.Database))
                    {
                        catalog.Remove(trigger);
                    }
                }

                break;
        }
    }

    private void DropIndex(DropSyntax drop)
    {
        if (catalog.FindIndexOwner(drop.Name.Schema?.Name, drop.Name.Name) is not { } table)
        {
            ReportMissing(drop, "index");
            return;
        }

        CatalogIndex index = table.Indexes.First(each => SqlNames.Same(each.Name, drop.Name.Name));
        if (index.Syntax is null)
        {
            context.Report(drop.Name, SchemaDiagnostics.ConstraintIndex(index.Name));
            return;
        }

        catalog.Replace(table, table with { Indexes = table.Indexes.Where(each => !ReferenceEquals(each, index)).ToArray() });
    }

    private void ReportMissing(DropSyntax drop, string kind)
    {
        if (!drop.IfExists)
        {
            context.Report(drop.Name, SchemaDiagnostics.UnknownObject(kind, drop.Name.Name));
        }
    }
}
