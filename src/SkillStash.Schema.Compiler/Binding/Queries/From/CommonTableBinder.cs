using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds a common table expression when it is named (lang_with).</summary>
internal sealed class CommonTableBinder(QueryContext context)
{
    /// <summary>Adds the tables of WITH to a scope, to be bound when they are named.</summary>
    public static void Add(WithClauseSyntax? with, QueryScope scope, QueryContext context)
    {
        context.HasWith |= with is not null;
        foreach (CommonTableExpressionSyntax table in with?.Tables ?? [])
        {
            if (scope.CommonTables.Exists(other => SqlNames.Same(other.Name.Name, table.Name.Name)))
            {
                context.ReportEarly(table.Name, SchemaDiagnostics.CommonTableTwice(table.Name.Name));
            }

            scope.CommonTables.Add(new CommonTable(table, scope));
        }
    }

    public Relation Bind(CommonTable table, SyntaxNode use)
    {
        if (table.Relation is { } bound)
        {
            return bound;
        }

        if (table.IsBinding)
        {
            context.Report(use, SchemaDiagnostics.CircularReference(table.Name.Name));
            return new Relation(table.Name.Name, null, []) { IsIncomplete = true };
        }

        table.IsBinding = true;
        SelectSyntax select = table.Syntax.Select;

        // The first part of a compound gives a recursive table its columns. As a part of the whole it is bound once more, and
        // its mistakes are reported then.
        if (select.Terms.Count > 1)
        {
            SelectSyntax initial = select with { Terms = [select.Terms[0]], OrderBy = [], Limit = null };
            table.Relation = Named(table, new SelectBinder(context.Quiet(), isSource: true).Bind(initial, table.Scope), report: false);
        }

        Relation relation = Named(table, new SelectBinder(context, isSource: true).Bind(select, table.Scope), report: true);
        table.IsBinding = false;
        return table.Relation = relation;
    }

    private Relation Named(CommonTable table, IReadOnlyList<QueryColumn> columns, bool report)
    {
        IReadOnlyList<IdentifierSyntax> names = table.Syntax.Columns;
        if (names.Count == 0)
        {
            return new Relation(table.Name.Name, null, columns);
        }

        if (names.Count != columns.Count && columns.Count > 0 && report)
        {
            context.Report(table.Name, SchemaDiagnostics.NamedColumnCount(table.Name.Name, names.Count, columns.Count));
        }

        return new Relation(table.Name.Name, null, names.Select((name, i) => new QueryColumn
        {
            Name = name.Name,
            Facts = i < columns.Count ? columns[i].Facts : ExpressionFacts.Unknown,
        }).ToArray());
    }
}
