using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds the rows of VALUES.</summary>
/// <param name="context">What is around the query.</param>
/// <param name="expressions">What binds the values.</param>
/// <param name="isInserted">Whether the rows are inserted, and no query around reads them.</param>
/// <param name="isCollated">Whether the values are compared with others.</param>
/// <param name="isPart">Whether each row is a part of the compound around: the rows that a compound begins with are, others are a query of their own.</param>
/// <param name="isSingle">Whether only the first row is asked for.</param>
/// <param name="isCounted">Whether only the presence of rows is asked for.</param>
/// <param name="stored">Whether each value that is inserted is stored; null where all are.</param>
internal sealed class ValuesBinder(
    QueryContext context, ExpressionBinder expressions, bool isInserted, bool isCollated, bool isPart, bool isSingle, bool isCounted, IReadOnlyList<bool>? stored)
{
    /// <summary>What is known of the values of each row.</summary>
    /// <remarks>
    /// A row is a SELECT without tables. Several are computed one after the other, and then nothing is aggregated, unless a window wants it or constant
    /// rows have been joined (multiSelectValues in select.c).
    /// </remarks>
    public List<ExpressionFacts>[] Bind(ValuesSyntax values, QueryScope scope)
    {
        AllowedCalls allowed = isInserted && values.Rows.Count == 1 ? AllowedCalls.Plain : AllowedCalls.Aggregates | AllowedCalls.Windows;
        bool[] joins = ValuesRows.Joins(values, context.HasWith);
        bool isCompound = isPart || joins.Contains(true) || values.Rows.Any(static row => row.Values.Any(WindowCalls.AreIn));
        bool computes = !context.IsExecuted || values.Rows.Count == 1 || isCompound;
        var unread = new ExpressionBinder(context.Uncoded(), ExpressionPlace.Query, computes ? expressions : null);
        var coded = new ExpressionBinder(context.Coded(), ExpressionPlace.Query);
        return values.Rows.Select((row, i) =>
        {
            bool isJoined = joins[i] || (i + 1 < joins.Length && joins[i + 1]);
            bool isRead = isCounted ? isJoined : i == 0 || isCompound || !isSingle;
            ExpressionBinder binder = isJoined && context.IsUncoded ? coded : isRead ? expressions : unread;
            var own = new QueryScope(scope) { ComputesAggregates = computes || !isRead, ComparesWritten = isInserted && values.Rows.Count == 1 };
            return row.Values.Select((value, column) => isCollated && isRead ? binder.BindCollated(value, own, allowed)
                : (isInserted && values.Rows.Count == 1 && column < stored?.Count && !stored[column] ? unread : binder).BindValue(value, own, allowed)).ToList();
        }).ToArray();
    }
}
