using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds what views and triggers keep. SQLite does so when they are used, and when ALTER TABLE touches the schema.</summary>
internal static class StoredQueries
{
    /// <summary>Binds a view's query or a trigger's body; the mistakes are in the context's diagnostics.</summary>
    public static QueryContext Bind(CatalogObject entry, RelationResolver relations, ReferenceLog? references, bool isAltering = false)
    {
        var context = new QueryContext(relations, entry.Source!, new DiagnosticBag(entry.Source!))
        {
            Database = SqlNames.Same(entry.Database, SchemaCatalog.Temp) ? null : entry.Database,
            References = references,
            IsTrigger = entry is CatalogTrigger,
            ResolvesAll = isAltering,
            IsAltering = isAltering,
        };
        switch (entry.Syntax)
        {
            case CreateViewSyntax view:
                new SelectBinder(context).Bind(view.Select, null);
                break;
            case CreateTriggerSyntax trigger:
                BindTrigger((CatalogTrigger)entry, trigger, context);
                break;
        }

        return context;
    }

    private static void BindTrigger(CatalogTrigger entry, CreateTriggerSyntax trigger, QueryContext context)
    {
        if (context.Relations.Find(entry.TableDatabase, entry.Table) is not { } table)
        {
            return;
        }

        if (table.Object is { } watched && context.References is { } log)
        {
            log.Tables.Add((watched, trigger.Table.Identifier));
            foreach (IdentifierSyntax column in trigger.UpdateOf)
            {
                if (table.IndexOf(column.Name) is >= 0 and var index)
                {
                    log.Columns.Add((watched, index, column));
                }
            }
        }

        QueryScope scope = TriggerScope.Of(table, trigger.Event);
        if (trigger.When is { } when)
        {
            new ExpressionBinder(context, ExpressionPlace.Query).BindValue(when, scope);
        }

        foreach (StatementSyntax statement in trigger.Body)
        {
            new StatementBinder(context).Bind(statement, scope);
        }
    }
}
