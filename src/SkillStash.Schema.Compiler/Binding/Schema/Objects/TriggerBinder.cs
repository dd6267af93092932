using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds CREATE TRIGGER into the catalogue (lang_createtrigger).</summary>
internal sealed class TriggerBinder(SchemaCatalog catalog, BindingContext context)
{
    public void Bind(CreateTriggerSyntax syntax)
    {
        string name = syntax.Name.Name;
        if (syntax is { Temporary: true, Schema: { } schema })
        {
            context.Report(schema, SchemaDiagnostics.QualifiedTemporaryTrigger(name));
            return;
        }

        if (new CreationRules(catalog, context).DatabaseFor(syntax.Schema, syntax.Name, syntax.Temporary) is not { } database
            || FindTable(syntax, ref database) is not { } table)
        {
            return;
        }

        if (catalog.FindTrigger(database, name) is not null)
        {
            if (!syntax.IfNotExists)
            {
                context.Report(syntax.Name, SchemaDiagnostics.NameTaken("a trigger", name));
            }

            return;
        }

        var trigger = new CatalogTrigger
        {
            Name = name,
            Database = database,
            Table = syntax.Table.Name,
            TableDatabase = table.Database,
            Syntax = syntax,
            Source = context.Source,
            Location = new SourceSpan(context.Source, syntax.Name.Span),
        };
        if (CheckTime(syntax, table) && CheckBody(syntax, trigger))
        {
            catalog.Add(trigger);
        }
    }

    // A trigger lives with its table: one on a temporary table is temporary.
    private CatalogObject? FindTable(CreateTriggerSyntax syntax, ref string database)
    {
        string? searched = syntax.Table.Schema?.Name
            ?? (syntax.Schema is null || SqlNames.Same(database, SchemaCatalog.Temp) ? null : database);
        CatalogObject? table = catalog.FindRelation(searched, syntax.Table.Name);
        if (table is null && SqlNames.IsReserved(syntax.Table.Name))
        {
            context.Report(syntax.Table, SchemaDiagnostics.TriggerOnSystemTable(syntax.Table.Name));
        }
        else if (table is null)
        {
            context.Report(syntax.Table, SchemaDiagnostics.UnknownObject("table", syntax.Table.Name));
        }
        else if (SqlNames.Same(table.Database, SchemaCatalog.Temp))
        {
            database = SchemaCatalog.Temp;
        }
        else if (!SqlNames.Same(database, SchemaCatalog.Temp) && !SqlNames.Same(table.Database, database))
        {
            context.Report(syntax.Table, SchemaDiagnostics.ForeignDatabase("trigger", syntax.Name.Name, table.Database));
            table = null;
        }

        return table;
    }

    private bool CheckTime(CreateTriggerSyntax syntax, CatalogObject table)
    {
        if (table is CatalogTable { Module: not null })
        {
            context.Report(syntax.Table, SchemaDiagnostics.WrongObjectKind("put a trigger on", table.Name, "a virtual table"));
            return false;
        }

        bool isInstead = syntax.Time == TriggerTime.InsteadOf;
        if (isInstead == table is CatalogView)
        {
            return true;
        }

        string time = isInstead ? "INSTEAD OF" : syntax.Time == TriggerTime.After ? "AFTER" : "BEFORE";
        context.Report(syntax.Table, SchemaDiagnostics.TriggerTime(time, table is CatalogView ? "a view" : "a table", table.Name));
        return false;
    }

    // Whether the body's tables and columns exist shows only when the trigger fires.
    private bool CheckBody(CreateTriggerSyntax syntax, CatalogTrigger trigger)
    {
        int errors = context.Diagnostics.ErrorCount;
        foreach (StatementSyntax statement in syntax.Body)
        {
            (QualifiedNameSyntax? target, int returning) = statement switch
            {
                InsertSyntax insert => (insert.Table, insert.Returning.Count),
                UpdateSyntax update => (update.Table, update.Returning.Count),
                DeleteSyntax delete => (delete.Table, delete.Returning.Count),
                _ => (null, 0),
            };
            if (target?.Schema is not null)
            {
                context.Report(target, SchemaDiagnostics.QualifiedTriggerTarget());
            }
            else if (returning > 0)
            {
                context.Report(statement, SchemaDiagnostics.TriggerReturning());
            }
        }

        if (errors == context.Diagnostics.ErrorCount)
        {
            QueryContext seen = StoredQueries.Bind(trigger, new RelationResolver(catalog), null);
            CheckSeen(seen, trigger.Database, trigger.Name);
        }

        return errors == context.Diagnostics.ErrorCount;
    }

    private void CheckSeen(QueryContext seen, string database, string name)
    {
        if (seen.Parameters.FirstOrDefault() is { } parameter)
        {
            context.Report(parameter, SchemaDiagnostics.TriggerParameter());
        }
        else if (seen.EarlyMistakes.Count > 0)
        {
            context.Report(seen.EarlyMistakes[0].Node, seen.EarlyMistakes[0].Message);
        }
        else if (!SqlNames.Same(database, SchemaCatalog.Temp)
            && seen.Databases.Find(each => !SqlNames.Same(each.Name, database)) is { } foreign)
        {
            context.Report(foreign, SchemaDiagnostics.ForeignDatabase("trigger", name, foreign.Name));
        }
    }
}
