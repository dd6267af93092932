using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds the rows of VALUES.</summary>
internal sealed class ValuesBinder(QueryContext context, ExpressionBinder expressions, bool isInserted, bool isCollated, bool isLast, bool isSingle)
{
    /// <summary>What is known of the values of each row.</summary>
    /// <remarks>A row is a SELECT without tables. Several at the end are computed one after the other, and then nothing is aggregated, unless a window wants it.</remarks>
    public List<ExpressionFacts>[] Bind(ValuesSyntax values, QueryScope scope)
    {
        AllowedCalls allowed = isInserted && values.Rows.Count == 1 ? AllowedCalls.Plain : AllowedCalls.Aggregates | AllowedCalls.Windows;
        bool computes = !context.IsExecuted || values.Rows.Count == 1 || !isLast || values.Rows.Any(HasWindow);

        // A subquery that is a value stops after its first row.
        ExpressionBinder others = isSingle && !values.Rows.Any(HasWindow) ? new ExpressionBinder(context.Uncoded(), ExpressionPlace.Query) : expressions;
        return values.Rows.Select((row, i) =>
        {
            ExpressionBinder binder = i == 0 ? expressions : others;
            var own = new QueryScope(scope) { ComputesAggregates = computes };
            return row.Values.Select(value => isCollated ? binder.BindCollated(value, own, allowed) : binder.BindValue(value, own, allowed)).ToList();
        }).ToArray();
    }

    private static bool HasWindow(RowSyntax row) => row.Values.Any(HasWindow);

    private static bool HasWindow(ExpressionSyntax expression) =>
        expression is FunctionCallSyntax { Over: not null } || SyntaxChildren.Of(expression).Any(HasWindow);
}
