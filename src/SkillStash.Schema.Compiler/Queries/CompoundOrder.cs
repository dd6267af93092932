using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The ORDER BY of a compound query names result columns only (lang_select, section 4).</summary>
internal static class CompoundOrder
{
    public static void Check(SelectSyntax select, IReadOnlyList<IReadOnlyList<QueryColumn>> parts, QueryContext context)
    {
        foreach (OrderingTermSyntax term in select.OrderBy)
        {
            ExpressionSyntax expression = term.Expression.WithoutParentheses();
            while (expression is CollateSyntax collate)
            {
                expression = collate.Operand.WithoutParentheses();
            }

            if (expression is LiteralSyntax { Kind: LiteralKind.Integer } number)
            {
                bool isInRange = int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
                    && ordinal >= 1 && ordinal <= parts[0].Count;
                if (!isInRange)
                {
                    context.Report(number, SchemaDiagnostics.TermOutOfRange("ORDER BY", parts[0].Count));
                }
            }
            else if (!Names(expression, parts) && !IsResult(expression, select, context))
            {
                context.Report(expression, SchemaDiagnostics.OrderByNotInResult());
            }
        }
    }

    private static bool Names(ExpressionSyntax expression, IReadOnlyList<IReadOnlyList<QueryColumn>> parts) =>
        expression is ColumnReferenceSyntax reference
        && parts.Any(part => part.Any(column => SqlNames.Same(column.Name, reference.Column.Name)));

    private static bool IsResult(ExpressionSyntax expression, SelectSyntax select, QueryContext context)
    {
        string text = context.Source.Slice(expression.Span);
        return select.Terms.OfType<SelectCoreSyntax>().SelectMany(static core => core.Columns).OfType<ExpressionColumnSyntax>()
            .Any(column => SqlNames.Same(context.Source.Slice(column.Expression.WithoutParentheses().Span), text));
    }
}
