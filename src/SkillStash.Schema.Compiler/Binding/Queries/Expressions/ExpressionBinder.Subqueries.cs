using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

internal sealed partial class ExpressionBinder
{
    private ExpressionFacts BindSubquery(ExpressionSyntax expression, QueryScope scope, AllowedCalls allowed)
    {
        if (place != ExpressionPlace.Query)
        {
            context.Report(expression, SchemaDiagnostics.Prohibited("A subquery", PlaceName));
            return ExpressionFacts.Unknown;
        }

        scope.Allowed = allowed;
        switch (expression)
        {
            case ExistsSyntax exists:
                new SelectBinder(context, isResult: true, isCounted: true).Bind(exists.Select, scope);
                return Truth(isNullable: false);
            case InSelectSyntax @in:
                ExpressionFacts operand = BindCompared(@in.Operand, scope, allowed);
                IReadOnlyList<QueryColumn> columns = new SelectBinder(context).Bind(@in.Select, scope);
                CheckWidth(@in, operand.Width, columns.Count);
                MeetColumns(@in, operand, columns);
                return Truth(operand.IsNullable || columns.Any(static column => column.Facts.IsNullable));
            case InTableSyntax table:
                ExpressionFacts value = BindCompared(table.Operand, scope, allowed);

                if (context.ParameterLog is not null && table.Table is { Schema.Name: "sqlc", Name: "slice" })
                {
                    context.Report(table.Table, QueryDiagnostics.SliceWithoutParentheses(table.Arguments?.Count > 0 ? context.Source.Slice(table.Arguments[0].Span) : "ids"));
                    return Truth(isNullable: true);
                }

                // RENAME TO passes over this name, and then finds the table gone.
                var sources = new FromBinder(context, this);
                Relation? relation = sources.Find(table.Table, table.Arguments, new QueryScope(scope));
                sources.BindArguments(table.Table, table.Arguments, scope, AllowedCalls.Plain);
                int visible = relation?.Columns.Count(static column => !column.IsHidden) ?? 0;
                if (relation is { IsIncomplete: false })
                {
                    CheckWidth(table, value.Width, visible);
                }

                return Truth(isNullable: true);
            default:
                return BindScalar((SubqueryExpressionSyntax)expression, scope);
        }
    }

    private ExpressionFacts BindScalar(SubqueryExpressionSyntax subquery, QueryScope scope)
    {
        var binder = new SelectBinder(context, isRead: true, isResult: true);
        IReadOnlyList<QueryColumn> columns = binder.Bind(subquery.Select, scope);
        if (columns.Count == 0)
        {
            return ExpressionFacts.Unknown;
        }

        // Without rows the value is NULL; an aggregate over nothing still has its one row.
        ExpressionFacts first = columns[0].Facts;
        return first with { IsNullable = first.IsNullable || !binder.HasAlwaysARow, Width = columns.Count, Collation = null };
    }

    private void MeetColumns(InSelectSyntax @in, ExpressionFacts operand, IReadOnlyList<QueryColumn> columns)
    {
        if (ListIn(@in.Select, operand) is { } list)
        {
            MeetList(list, operand);
        }
        else
        {
            ExpressionFacts[] parts = operand.Width == 1 ? [operand] : operand.Parts.ToArray();
            Meet(ExpressionFacts.Unknown with { Parts = parts }, ExpressionFacts.Unknown with { Parts = columns.Select(static column => column.Facts).ToArray() });
            foreach (IReadOnlyList<ExpressionSyntax> row in @in.Select.Terms.SelectMany(RowsOf))
            {
                for (int i = 0; i < Math.Min(row.Count, parts.Length); i++)
                {
                    if (row[i].WithoutParentheses() is ParameterSyntax parameter)
                    {
                        context.ParameterLog?.UsesOf(parameter).Meet(parts[i], parts[i].Source?.Column);
                    }
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<ExpressionSyntax>> RowsOf(SelectTermSyntax term) => term switch
    {
        ValuesSyntax values => values.Rows.Select(static row => row.Values),
        SelectCoreSyntax core when core.Columns.All(static column => column is ExpressionColumnSyntax) => [core.Columns.Cast<ExpressionColumnSyntax>().Select(static column => column.Expression).ToArray()],
        _ => [],
    };

    // SELECT value FROM json_each(?): the parameter is a list of values, also where each is made what its column keeps.
    private static ParameterSyntax? ListIn(SelectSyntax select, ExpressionFacts operand) => select is
    {
        Terms: [SelectCoreSyntax
        {
            Columns: [ExpressionColumnSyntax { Expression: var value }],
            From.Items: [{ Source: TableFunctionSyntax { Name.Name: var function, Arguments: [ParameterSyntax parameter] } }],
        }],
    } && (value is CastSyntax cast && Affinities.OfWritten(cast.Type?.Text ?? "") == operand.Affinity ? cast.Operand : value) is ColumnReferenceSyntax { Column.Name: var column }
        && SqlNames.Same(column, "value") && SqlNames.Same(function, "json_each") ? parameter : null;

    private void CheckWidth(SyntaxNode node, int expected, int actual)
    {
        if (context.IsExecuted && actual != expected && actual > 0)
        {
            context.Report(node, SchemaDiagnostics.SubqueryWidth(actual, expected));
        }
    }
}
