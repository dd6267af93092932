using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>What SQLite refuses when code is made for INSERT, UPDATE and DELETE; what is stored only, it takes.</summary>
internal sealed class ChangeRules(QueryContext context)
{
    /// <summary>Checks that the rows of what is named can be changed (sqlite3IsReadOnly in delete.c).</summary>
    public void CheckTarget(
        QualifiedNameSyntax name, Relation target, TriggerEvent @event, bool hasReturning, IReadOnlyList<AssignmentSyntax> assignments)
    {
        if (!context.IsExecuted)
        {
            return;
        }

        string[] columns = assignments.SelectMany(static assignment => assignment.Columns).Select(static column => column.Name).ToArray();
        if (target.IsReadOnly)
        {
            context.Report(name, SchemaDiagnostics.SystemTable("change", name.Name));
        }
        else if (target.Object is CatalogView view && !context.Relations.HasInsteadOf(view, hasReturning ? null : @event, columns))
        {
            context.Report(name, SchemaDiagnostics.WrongObjectKind("change", name.Name, "a view without an INSTEAD OF trigger for it"));
        }
    }

    /// <summary>Checks that no column is generated.</summary>
    public void CheckAssigned(IEnumerable<IdentifierSyntax> columns, Relation target)
    {
        if (context.IsExecuted && target.Object is CatalogTable table)
        {
            foreach (IdentifierSyntax column in columns.Where(column => table.IndexOf(column.Name) is >= 0 and var index && table.Columns[index].IsGenerated))
            {
                context.Report(column, SchemaDiagnostics.GeneratedTarget(column.Name));
            }
        }
    }

    public void CheckHint(IndexHintSyntax? hint, Relation target)
    {
        if (context.IsExecuted)
        {
            new FromBinder(context, new ExpressionBinder(context, ExpressionPlace.Query)).CheckHint(hint, target);
        }
    }

    /// <summary>Checks that UPDATE FROM names the target under another alias only (sameSrcAlias in select.c).</summary>
    public void CheckFrom(FromClauseSyntax from, IdentifierSyntax? alias, Relation target, QueryScope scope)
    {
        foreach (FromItemSyntax item in ParenthesizedJoin.Flatten(from))
        {
            TableSourceSyntax source = ParenthesizedJoin.Opened(item.Source);
            if (source is ParenthesizedSourceSyntax inner)
            {
                CheckFrom(inner.From, alias, target, scope);
            }
            else if (context.IsExecuted && source is TableReferenceSyntax { Name: var name } && SqlNames.Same(source.Alias?.Name ?? "", alias?.Name ?? "")
                && (name.Schema is not null || scope.FindCommonTable(name.Name) is null)
                && context.Relations.Find(name.Schema?.Name ?? context.Database, name.Name) is { Object: { } found } && ReferenceEquals(found, target.Object))
            {
                context.Report(name, SchemaDiagnostics.TargetInFrom(alias?.Name ?? name.Name));
            }
        }
    }

    public void CheckReturning(IReadOnlyList<ResultColumnSyntax> returning, Relation target, TriggerEvent @event)
    {
        if (!context.IsExecuted)
        {
            return;
        }

        if (@event != TriggerEvent.Insert && target.Object is CatalogTable { Module: not null })
        {
            context.Report(returning[0], SchemaDiagnostics.VirtualTableClause("RETURNING after UPDATE and DELETE"));
        }

        foreach (AllColumnsSyntax all in returning.OfType<AllColumnsSyntax>().Where(static all => all is { Table: not null, IsEmbedded: false }))
        {
            context.Report(all, SchemaDiagnostics.ReturnedTable());
        }
    }

    /// <summary>Checks that each ON CONFLICT names a unique key (sqlite3UpsertAnalyzeTarget in upsert.c).</summary>
    public void CheckUpserts(IReadOnlyList<UpsertClauseSyntax> upserts, QualifiedNameSyntax name, Relation target)
    {
        if (!context.IsExecuted || upserts.Count == 0 || target.IsIncomplete)
        {
            return;
        }

        if (target.Object is CatalogView)
        {
            context.Report(name, SchemaDiagnostics.WrongObjectKind("use ON CONFLICT with", name.Name, "a view"));
        }
        else if (target.Object is CatalogTable { Module: not null })
        {
            context.Report(name, SchemaDiagnostics.VirtualTableClause("ON CONFLICT"));
        }
        else if (upserts[0].Target.FirstOrDefault(static term => term.Nulls != NullsOrder.Unspecified) is { } ordered)
        {
            context.Report(ordered, SchemaDiagnostics.NullsOrderInKey(ordered.Nulls == NullsOrder.First));
        }
        else
        {
            foreach (UpsertClauseSyntax upsert in upserts.TakeWhile(static each => each.Target.Count > 0)
                .Where(upsert => target.Object is CatalogTable table && !ConflictTarget.IsKey(upsert, table)))
            {
                context.Report(upsert, SchemaDiagnostics.ConflictTarget());
            }
        }
    }
}
