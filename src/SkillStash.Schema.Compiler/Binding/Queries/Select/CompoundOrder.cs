using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The ORDER BY of a compound query names result columns only (lang_select, section 4).</summary>
/// <param name="select">The query.</param>
/// <param name="parts">The columns of each part.</param>
/// <param name="scopes">What each part can name.</param>
/// <param name="context">What is around the query.</param>
internal sealed class CompoundOrder(
    SelectSyntax select, IReadOnlyList<IReadOnlyList<QueryColumn>> parts, IReadOnlyList<QueryScope> scopes, QueryContext context)
{
    public void Check()
    {
        foreach (OrderingTermSyntax term in select.OrderBy)
        {
            ExpressionSyntax expression = term.Expression.WithoutParentheses();
            while (expression is CollateSyntax collate)
            {
                if (context.IsExecuted && !Collations.Exists(collate.Collation.Name))
                {
                    context.Report(collate.Collation, SchemaDiagnostics.UnknownCollation(collate.Collation.Name));
                }

                expression = collate.Operand.WithoutParentheses();
            }

            if (OrdinalTerm.Of(expression) is { } ordinal)
            {
                CheckNumber(expression, ordinal);
            }
            else if (!Resolves(expression))
            {
                context.Report(expression, SchemaDiagnostics.OrderByNotInResult());
            }
        }
    }

    private void CheckNumber(ExpressionSyntax term, int ordinal)
    {
        if (ordinal < 1 || ordinal > parts[0].Count)
        {
            context.Report(term, SchemaDiagnostics.TermOutOfRange("ORDER BY", parts[0].Count));
        }
    }

    // The first part that has the term as a result decides what it means.
    private bool Resolves(ExpressionSyntax expression)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            ExpressionColumnSyntax[] written = ((select.Terms[i] as SelectCoreSyntax)?.Columns ?? []).OfType<ExpressionColumnSyntax>().ToArray();
            string? name = (expression as ColumnReferenceSyntax)?.Column.Name;
            if (expression is ColumnReferenceSyntax { Table: null } && written.Any(column => SqlNames.Same(column.Alias?.Name, name)))
            {
                return true;
            }

            if ((name is not null && parts[i].Any(column => SqlNames.Same(column.Name, name)))
                || written.Any(column => SameExpression.Are(column.Expression, expression)))
            {
                QueryContext trial = context.Quiet();
                new ExpressionBinder(trial, ExpressionPlace.Query).BindValue(expression, scopes[i], AllowedCalls.Aggregates | AllowedCalls.Windows);
                if (expression is not ColumnReferenceSyntax { Table: not null } || trial.Diagnostics.ErrorCount == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
