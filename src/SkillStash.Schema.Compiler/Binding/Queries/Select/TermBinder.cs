using System.Collections.Generic;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds GROUP BY and ORDER BY of a simple query, which do not see the queries around it (resolveOrderGroupBy in resolve.c).</summary>
/// <param name="context">What is around the query.</param>
/// <param name="expressions">What binds the terms.</param>
/// <param name="scope">What the query can name.</param>
/// <param name="columns">Its result.</param>
internal sealed class TermBinder(QueryContext context, ExpressionBinder expressions, QueryScope scope, IReadOnlyList<QueryColumn> columns)
{
    public void Bind(IReadOnlyList<ExpressionSyntax> groupBy, IReadOnlyList<OrderingTermSyntax> orderBy)
    {
        scope.HidesOuter = true;
        CheckCount(orderBy, "ORDER BY", context);
        foreach (OrderingTermSyntax term in orderBy)
        {
            if (!IsAlias(term.Expression))
            {
                Bind(term.Expression, "ORDER BY", AllowedCalls.Aggregates | AllowedCalls.Windows);
            }
        }

        CheckCount(groupBy, "GROUP BY", context);
        foreach (ExpressionSyntax term in groupBy)
        {
            BindGroup(term);
        }

        scope.HidesOuter = false;
    }

    public static void CheckCount(IReadOnlyList<SyntaxNode> terms, string clause, QueryContext context)
    {
        if (terms.Count > CatalogTable.MaxColumns && !context.IsAltering)
        {
            context.Report(terms[CatalogTable.MaxColumns], SchemaDiagnostics.TooManyTerms(clause, CatalogTable.MaxColumns));
        }
    }

    private void BindGroup(ExpressionSyntax term)
    {
        bool hadAggregate = scope.HasAggregate, computes = scope.ComputesAggregates;
        scope.HasAggregate = false;
        scope.ComputesAggregates = true;
        bool isAggregate = Bind(term, "GROUP BY", AllowedCalls.Aggregates) || scope.HasAggregate;
        scope.HasAggregate = hadAggregate;
        scope.ComputesAggregates = computes;
        if (isAggregate && !context.IsAltering)
        {
            context.Report(term, SchemaDiagnostics.GroupedAggregate());
        }
    }

    // A number counts the result columns. Tells whether it counts one with an aggregate.
    private bool Bind(ExpressionSyntax term, string clause, AllowedCalls allowed)
    {
        ExpressionSyntax bare = Bare(term);
        if (OrdinalTerm.Of(bare) is not { } ordinal)
        {
            expressions.BindValue(term, scope, allowed);
            return false;
        }

        CheckCollation(term);
        if ((ordinal < 1 || ordinal > columns.Count) && columns.Count > 0 && !context.IsAltering)
        {
            context.Report(bare, SchemaDiagnostics.TermOutOfRange(clause, columns.Count));
        }

        return ordinal >= 1 && ordinal <= columns.Count && columns[ordinal - 1].IsAggregate;
    }

    // In ORDER BY a name is an alias first.
    private bool IsAlias(ExpressionSyntax term)
    {
        bool isAlias = Bare(term) is ColumnReferenceSyntax { Table: null } name
            && scope.Aliases.Exists(alias => SqlNames.Same(alias.Name, name.Column.Name));
        if (isAlias)
        {
            CheckCollation(term);
        }

        return isAlias;
    }

    // A term that only counts or names a result column is sorted by its collation all the same.
    private void CheckCollation(ExpressionSyntax term)
    {
        if (term.WithoutParentheses() is CollateSyntax collate)
        {
            expressions.CheckExecutedCollation(collate);
        }
    }

    private static ExpressionSyntax Bare(ExpressionSyntax term) => term.WithoutParentheses() switch
    {
        CollateSyntax collate => Bare(collate.Operand),
        FunctionCallSyntax call when FunctionCatalog.IsHint(call) => Bare(call.Arguments[0]),
        { } bare => bare,
    };
}
