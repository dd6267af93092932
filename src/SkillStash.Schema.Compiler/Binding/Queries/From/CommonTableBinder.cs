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

        if (table.IsBinding && table.Recursive is { } recursive && table.Recursions.Contains(use.Span.Start))
        {
            return recursive;
        }

        if (table.IsBinding)
        {
            context.Report(use, SchemaDiagnostics.CircularReference(table.Name.Name));
            return new Relation(table.Name.Name, null, []) { IsIncomplete = true };
        }

        table.IsBinding = true;
        SelectSyntax select = table.Syntax.Select;
        int recursions = Recursions(table);

        // The first part gives a recursive table its columns. As a part of the whole it is bound once more, and
        // its mistakes are reported then.
        if (recursions > 0)
        {
            SelectSyntax initial = select with { Terms = [select.Terms[0]], OrderBy = [], Limit = null };
            table.Recursive = Named(table, new SelectBinder(context.Quiet(), isSource: true).Bind(initial, table.Scope), report: false);
        }

        Relation relation = Named(table, new SelectBinder(context, isSource: true, recursions: recursions).Bind(select, table.Scope), report: true);
        table.IsBinding = false;
        return table.Relation = relation;
    }

    /// <summary>
    /// Finds the parts at the end that name the table in their FROM, each once: these recur, and a name for the table anywhere else is a
    /// circle (withExpand in select.c).
    /// </summary>
    private int Recursions(CommonTable table)
    {
        IReadOnlyList<SelectTermSyntax> terms = table.Syntax.Select.Terms;
        CompoundOperator @operator = terms[terms.Count - 1].Operator;
        int count = 0;
        while (@operator is CompoundOperator.Union or CompoundOperator.UnionAll && terms[terms.Count - 1 - count].Operator == @operator)
        {
            QualifiedNameSyntax[] uses = DirectUses(terms[terms.Count - 1 - count], table.Name.Name).ToArray();
            if (uses.Length == 0)
            {
                break;
            }

            if (uses.Length > 1)
            {
                context.Report(uses[1], SchemaDiagnostics.RecursionTwice(table.Name.Name));
            }

            table.Recursions.UnionWith(uses.Select(static use => use.Span.Start));
            count++;
        }

        return count;
    }

    private static IEnumerable<QualifiedNameSyntax> DirectUses(SelectTermSyntax term, string table) =>
        term is SelectCoreSyntax { From: { } from }
            ? ParenthesizedJoin.Flatten(from).Select(static item => (item.Source as TableReferenceSyntax)?.Name)
                .OfType<QualifiedNameSyntax>().Where(name => name.Schema is null && SqlNames.Same(name.Name, table))
            : [];

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
