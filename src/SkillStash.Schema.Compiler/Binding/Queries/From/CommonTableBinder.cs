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

    /// <summary>
    /// Binds the tables of a scope that nobody has named. They are not resolved, but what they hold counts all the same: a parameter in a view is
    /// refused even there.
    /// </summary>
    public static void BindUnused(QueryScope scope, QueryContext context)
    {
        foreach (CommonTable table in scope.CommonTables)
        {
            new CommonTableBinder(context.Quiet()).Bind(table, table.Name);
        }
    }

    /// <summary>Binds a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="use">Its name, where it is used.</param>
    /// <param name="around">The queries around the one that uses it.</param>
    public Relation Bind(CommonTable table, SyntaxNode use, QueryScope? around = null)
    {
        // What a trial has found wrong is bound once more where it is reported.
        if (table.Relation is { } bound && (table.Mistaken is null || ReferenceEquals(table.Mistaken, context.Diagnostics)))
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

        if (around?.SeesColumns == true)
        {
            // What is no column inside can be one of the queries around its use, as if it were written there.
            QueryContext trial = context.Quiet();
            Relation alone = new CommonTableBinder(trial).Bind(table, table.Scope);
            if (trial.Diagnostics.ErrorCount > 0)
            {
                return Bind(table, new QueryScope(around) { Tables = table.Scope });
            }

            return table.Relation = alone;
        }

        int errors = context.Diagnostics.ErrorCount;
        table.Relation = Bind(table, table.Scope);
        table.Mistaken = context.Diagnostics.ErrorCount > errors ? context.Diagnostics : null;
        return table.Relation;
    }

    private Relation Bind(CommonTable table, QueryScope scope)
    {
        table.IsBinding = true;
        scope = new QueryScope(scope) { IsSource = true };
        SelectSyntax select = table.Syntax.Select;
        int recursions = Recursions(table);

        // The first part gives a recursive table its columns. As a part of the whole it is bound once more, and
        // its mistakes are reported then.
        IReadOnlyList<QueryColumn> initial = [];
        if (recursions > 0)
        {
            initial = new SelectBinder(context.Quiet(), isSource: true).Bind(select with { Terms = [select.Terms[0]], OrderBy = [], Limit = null }, scope);
            table.Recursive = Recurring(table, initial);
        }

        IReadOnlyList<QueryColumn> columns = new SelectBinder(context, isSource: true, recursions: recursions).Bind(select, scope);
        Relation relation = Named(table, recursions > 0 ? Settled(initial, columns) : columns, report: true);
        table.IsBinding = false;
        return relation;
    }

    // A recursion that changes what its first part says of one column may change all of them in its next round.
    private static IReadOnlyList<QueryColumn> Settled(IReadOnlyList<QueryColumn> initial, IReadOnlyList<QueryColumn> columns)
    {
        (ExpressionFacts First, ExpressionFacts All)[] facts = initial.Zip(columns, static (first, all) => (first.Facts, all.Facts)).ToArray();
        bool changesNull = facts.Any(static each => !each.First.IsNullable && each.All.IsNullable);
        bool changesType = facts.Any(static each => each.First.Storage != StorageClasses.None && each.First.Type != each.All.Type);
        return !changesNull && !changesType ? columns : columns.Select(column => column with
        {
            Facts = column.Facts with
            {
                IsNullable = changesNull || column.Facts.IsNullable,
                Type = changesType ? ExpressionFacts.Unknown.Type : column.Facts.Type,
                TypeSource = changesType ? null : column.Facts.TypeSource,
            },
        }).ToArray();
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
            ? ParenthesizedJoin.Flatten(from).Select(static item => (ParenthesizedJoin.Opened(item.Source) as TableReferenceSyntax)?.Name)
                .OfType<QualifiedNameSyntax>().Where(name => name.Schema is null && SqlNames.Same(name.Name, table))
            : [];

    // To whom reads it, a recursion is a table itself.
    private Relation Recurring(CommonTable table, IReadOnlyList<QueryColumn> columns)
    {
        Relation named = Named(table, columns, report: false);
        IEnumerable<QueryColumn> own = context.IsExecuted
            ? named.Columns.Select(column => column with { Facts = column.Facts with { Source = new ColumnSource(named.Name, column.Name) } })
            : named.Columns;
        return new Relation(named.Name, null, own.ToArray()) { IsRecursion = true };
    }

    private Relation Named(CommonTable table, IReadOnlyList<QueryColumn> columns, bool report)
    {
        IReadOnlyList<IdentifierSyntax> names = table.Syntax.Columns;
        if (names.Count == 0)
        {
            return new Relation(table.Name.Name, null, ResultNames.Unique(columns));
        }

        if (names.Count != columns.Count && columns.Count > 0 && report)
        {
            context.Report(table.Name, SchemaDiagnostics.NamedColumnCount(table.Name.Name, names.Count, columns.Count));
        }

        return new Relation(table.Name.Name, null, ResultNames.Unique(names.Select((name, i) => new QueryColumn
        {
            Name = name.Name,
            Facts = i < columns.Count ? columns[i].Facts : ExpressionFacts.Unknown,
        }).ToArray()));
    }
}
