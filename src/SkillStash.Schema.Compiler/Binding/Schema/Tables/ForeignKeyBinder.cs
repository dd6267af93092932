using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Adds foreign keys to a table. That the parent exists is nothing that DDL asks for (foreignkeys, section 3).</summary>
internal sealed class ForeignKeyBinder(TableBuilder table, BindingContext context)
{
    public void BindColumn(ForeignKeyClauseSyntax clause, string column)
    {
        if (clause.Columns.Count > 1)
        {
            context.Report(clause, SchemaDiagnostics.ForeignKeyOfOneColumn(column));
            return;
        }

        Add(clause, [column]);
    }

    public void BindTable(ForeignKeyTableConstraintSyntax constraint)
    {
        ForeignKeyClauseSyntax clause = constraint.Clause;
        if (clause.Columns.Count > 0 && clause.Columns.Count != constraint.Columns.Count)
        {
            context.Report(clause, SchemaDiagnostics.ForeignKeyColumnCount(constraint.Columns.Count, clause.Columns.Count));
            return;
        }

        IdentifierSyntax? unknown = constraint.Columns.FirstOrDefault(column => table.IndexOf(column.Name) < 0);
        if (unknown is not null)
        {
            context.Report(unknown, SchemaDiagnostics.UnknownColumn(
                unknown.Name, table.Name, Suggestion.For(unknown.Name, table.Columns.Select(static each => each.Name))));
            return;
        }

        Add(clause, constraint.Columns.Select(column => table.Columns[table.IndexOf(column.Name)].Name).ToArray());
    }

    /// <summary>A DEFERRABLE that stands apart belongs to the latest foreign key.</summary>
    public void Defer(DeferrableClauseSyntax clause)
    {
        if (table.ForeignKeys.Count > 0)
        {
            int last = table.ForeignKeys.Count - 1;
            CatalogForeignKey latest = table.ForeignKeys[last];
            table.ForeignKeys[last] = latest with { Model = latest.Model with { IsDeferred = clause.IsDeferred } };
        }
    }

    private void Add(ForeignKeyClauseSyntax clause, IReadOnlyList<string> columns)
    {
        var model = new ForeignKeyModel
        {
            Table = clause.Table.Name,
            Columns = columns.Select((from, i) => new ForeignKeyColumnModel(from, clause.Columns.Count == 0 ? null : clause.Columns[i].Name))
                .ToEquatableArray(),
            OnUpdate = Action(clause.OnUpdate),
            OnDelete = Action(clause.OnDelete),
            IsDeferred = clause.Deferrable?.IsDeferred ?? false,
        };
        table.ForeignKeys.Add(new CatalogForeignKey(model, new SourceSpan(context.Source, clause.Table.Span)));
    }

    private static ForeignKeyAction Action(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => ForeignKeyAction.Restrict,
        ReferentialAction.SetNull => ForeignKeyAction.SetNull,
        ReferentialAction.SetDefault => ForeignKeyAction.SetDefault,
        ReferentialAction.Cascade => ForeignKeyAction.Cascade,
        _ => ForeignKeyAction.NoAction,
    };
}
