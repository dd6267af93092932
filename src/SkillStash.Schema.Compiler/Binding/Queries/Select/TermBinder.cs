using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds GROUP BY and ORDER BY of a simple query (resolveOrderGroupBy in resolve.c).</summary>
/// <param name="context">What is around the query.</param>
/// <param name="scope">What the query can name.</param>
/// <param name="columns">Its result.</param>
/// <param name="core">The query.</param>
internal sealed class TermBinder(QueryContext context, QueryScope scope, IReadOnlyList<QueryColumn> columns, SelectCoreSyntax core)
{
    private ExpressionBinder _expressions = new(context, ExpressionPlace.Query);

    /// <param name="orderBy">The terms of ORDER BY.</param>
    /// <param name="isSorted">Whether there can be more rows than one.</param>
    /// <param name="isGathered">Whether aggregates in them are computed even where there is one row.</param>
    public void Bind(IReadOnlyList<OrderingTermSyntax> orderBy, bool isSorted, bool isGathered)
    {
        ExpressionBinder grouping = _expressions;
        _expressions = isSorted ? grouping : new ExpressionBinder(context.Uncoded(), ExpressionPlace.Query, isGathered ? grouping : null);
        CheckCount(orderBy, "ORDER BY", context);
        foreach (OrderingTermSyntax term in orderBy)
        {
            // In ORDER BY a name is an alias first.
            if (Bare(term.Expression) is ColumnReferenceSyntax { Table: null, Column.Name: var name }
                && scope.Aliases.Find(alias => SqlNames.Same(alias.Name, name)) is { } alias)
            {
                CheckCollation(term.Expression, alias.Facts);
            }
            else if (!IsExpanded(term.Expression))
            {
                Bind(term.Expression, "ORDER BY", AllowedCalls.Aggregates | AllowedCalls.Windows);
            }
        }

        _expressions = grouping;
        CheckCount(core.GroupBy, "GROUP BY", context);
        foreach (ExpressionSyntax term in core.GroupBy)
        {
            BindGroup(term);
        }
    }

    // Where it is executed no reference is noted, and the column that * stands for can be taken as it is.
    private bool IsExpanded(ExpressionSyntax term)
    {
        bool isExpanded = (context.IsExecuted || context.IsUncoded) && Bare(term) is ColumnReferenceSyntax { Table: null, Column.Name: var name }
            && columns.Any(column => column.IsExpanded && SqlNames.Same(column.Name, name));
        QueryContext trial = context.Quiet();
        if (isExpanded)
        {
            new ExpressionBinder(trial, ExpressionPlace.Query).Bind(term, scope);
        }

        // A name that only * makes plain needs the * as it is written.
        foreach (AllColumnsSyntax all in core.Columns.OfType<AllColumnsSyntax>().Where(_ => trial.Diagnostics.ErrorCount > 0))
        {
            context.Expansions.Remove(all.Span.Start);
        }

        return isExpanded;
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
        bool isAggregate = Bind(term, "GROUP BY", AllowedCalls.Aggregates) || scope.HasAggregate || IsAggregateAlias(term);
        scope.HasAggregate = hadAggregate;
        scope.ComputesAggregates = computes;
        if (isAggregate && !context.IsAltering)
        {
            context.Report(term, SchemaDiagnostics.GroupedAggregate());
        }
    }

    private bool IsAggregateAlias(ExpressionSyntax term) => term.WithoutParentheses() is ColumnReferenceSyntax { Table: null, Column.Name: var name }
        && scope.Aliases.Find(alias => SqlNames.Same(alias.Name, name)) is { IsAggregate: true }
        && !scope.Items.Exists(item => item.Find(null, null, name).Count > 0 || (SqlNames.IsRowId(name) && item.Relation.HasRowId));

    // A number counts the result columns. Tells whether it counts one with an aggregate.
    private bool Bind(ExpressionSyntax term, string clause, AllowedCalls allowed)
    {
        ExpressionSyntax bare = Bare(term);
        if (OrdinalTerm.Of(bare) is not { } ordinal)
        {
            CheckCollation(term, _expressions.BindValue(term, scope, allowed));
            return false;
        }

        if ((ordinal < 1 || ordinal > columns.Count) && columns.Count > 0 && !context.IsAltering)
        {
            context.Report(bare, SchemaDiagnostics.TermOutOfRange(clause, columns.Count));
        }

        QueryColumn? counted = ordinal >= 1 && ordinal <= columns.Count ? columns[ordinal - 1] : null;
        CheckCollation(term, counted?.Facts ?? ExpressionFacts.Unknown);
        if (counted is { IsWindow: true } && clause == "GROUP BY" && context.IsExecuted)
        {
            context.Report(bare, SchemaDiagnostics.GroupedWindow());
        }

        return counted?.IsAggregate == true;
    }

    // Rows are compared by the outermost collation, even where there is only one row.
    private void CheckCollation(ExpressionSyntax term, ExpressionFacts facts)
    {
        ExpressionFacts written = term.WithoutParentheses() is CollateSyntax { Collation: var collation }
            ? ExpressionFacts.Unknown with { MissingCollation = Collations.Exists(collation.Name) ? null : collation }
            : facts;
        new ExpressionBinder(context, ExpressionPlace.Query).CheckCollation(written);
    }

    private static ExpressionSyntax Bare(ExpressionSyntax term) => term.WithoutParentheses() switch
    {
        CollateSyntax collate => Bare(collate.Operand),
        { } bare => bare,
    };
}
