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
            for (ExpressionSyntax around = term.Expression.WithoutParentheses(); around is CollateSyntax collate; around = collate.Operand.WithoutParentheses())
            {
                if (context.IsExecuted && !Collations.Exists(collate.Collation.Name))
                {
                    context.Report(collate.Collation, SchemaDiagnostics.UnknownCollation(collate.Collation.Name));
                }
            }

            ExpressionSyntax expression = Collations.Without(term.Expression);

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

    // A part that has the term as a result decides what it means: by a name that the result has been given, or because both are one in the part's own tables.
    private bool Resolves(ExpressionSyntax expression)
    {
        string? alias = (expression as ColumnReferenceSyntax)?.Table is null ? (expression as ColumnReferenceSyntax)?.Column.Name : null;
        return parts.Select((_, part) => part).Any(part => (alias is not null && IsNamed(part, alias)) || (IsKnown(part, expression) && IsResult(part, expression)));
    }

    private bool IsNamed(int part, string name) => select.Terms[part] switch
    {
        SelectCoreSyntax core => core.Columns.OfType<ExpressionColumnSyntax>().Any(column => SqlNames.Same(column.Alias?.Name, name))
            || parts[part].Any(column => column.IsExpanded && SqlNames.Same(column.Name, name)),
        ValuesSyntax values => ValuesRows.Joins(values, context.HasWith).Contains(true) && parts[part].Any(column => SqlNames.Same(column.Name, name)),
        _ => false,
    };

    // Nothing of the queries around is in sight.
    private bool IsKnown(int part, ExpressionSyntax expression)
    {
        QueryContext trial = context.Quiet();
        var own = new QueryScope(scopes[part].Parent) { HidesOuter = true };
        own.Items.AddRange(scopes[part].Items);
        new ExpressionBinder(trial, ExpressionPlace.Query).BindValue(expression, own, AllowedCalls.Aggregates | AllowedCalls.Windows);
        return trial.Diagnostics.ErrorCount == 0;
    }

    private bool IsResult(int part, ExpressionSyntax expression)
    {
        ExpressionSyntax[] written = ((select.Terms[part] as SelectCoreSyntax)?.Columns ?? []).OfType<ExpressionColumnSyntax>()
            .Select(static column => Collations.Without(column.Expression)).ToArray();
        return expression is not ColumnReferenceSyntax name
            ? written.Any(column => SameExpression.Are(column, expression))
            : parts[part].Any(column => column.IsExpanded && SqlNames.Same(column.Name, name.Column.Name))
                || written.OfType<ColumnReferenceSyntax>().Any(column => ColumnOf(part, column) is { Item: not null } found && found == ColumnOf(part, name));
    }

    private (FromItem? Item, int Column) ColumnOf(int part, ColumnReferenceSyntax name)
    {
        string? database = name.Schema?.Name, table = name.Table?.Name;
        List<FromItem> items = scopes[part].Items;
        return items.SelectMany(item => item.Find(database, table, name.Column.Name).Select(column => (item, column)))
            .Concat(items.Where(item => SqlNames.IsRowId(name.Column.Name) && item.Relation.HasRowId && item.Answers(database, table)).Select(static item => (item, item.Relation.RowIdColumn)))
            .FirstOrDefault();
    }
}
