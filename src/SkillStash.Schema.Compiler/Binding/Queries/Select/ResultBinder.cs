using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds the list after SELECT.</summary>
internal sealed class ResultBinder(
    QueryContext context, ExpressionBinder expressions, bool isSource = false, bool isReturning = false, bool isResult = false, bool isCollated = false)
{
    public IReadOnlyList<QueryColumn> Bind(SelectCoreSyntax core, QueryScope scope)
    {
        var columns = new List<QueryColumn>();
        foreach (ResultColumnSyntax column in core.Columns)
        {
            if (column is AllColumnsSyntax all)
            {
                BindAll(all, core, scope, columns);
            }
            else
            {
                columns.Add(BindExpression((ExpressionColumnSyntax)column, scope));
            }

            // Views of joined views double their columns: without an end here they would have no end.
            if (columns.Count > CatalogTable.MaxColumns)
            {
                context.Report(column, SchemaDiagnostics.TooManyColumns("The result", CatalogTable.MaxColumns));
                return [];
            }
        }

        return columns;
    }

    private void BindAll(AllColumnsSyntax all, SelectCoreSyntax core, QueryScope scope, List<QueryColumn> columns)
    {
        if (all.Table is { } table)
        {
            if (scope.Items.Find(item => StarExpander.Has(item, table.Name)) is not { } named)
            {
                context.Report(table, SchemaDiagnostics.UnknownObject("table", table.Name));
                return;
            }

            if (!named.HasAlias && named.Relation.Object is { } entry)
            {
                context.References?.Tables.Add((entry, table));
            }
        }
        else if (core.From is null)
        {
            context.Report(all, SchemaDiagnostics.NoTables());
        }

        if (context.ParameterLog is not null && StarExpander.Names(all, scope, isReturning) is { } written)
        {
            context.Expansions[all.Span.Start] = written;
        }

        columns.AddRange(new StarExpander(expressions, context.IsAltering).Expand(all, scope));
    }

    private QueryColumn BindExpression(ExpressionColumnSyntax column, QueryScope scope)
    {
        bool hadAggregate = scope.HasAggregate, hadWindow = scope.HasWindow;
        int firstUse = context.Uses.Count;
        scope.HasAggregate = scope.HasWindow = false;
        scope.AggregateDepth = int.MaxValue;
        AllowedCalls allowed = isReturning ? AllowedCalls.Plain : AllowedCalls.Aggregates | AllowedCalls.Windows;
        ExpressionFacts facts = isCollated ? expressions.BindCollated(column.Expression, scope, allowed) : expressions.BindValue(column.Expression, scope, allowed);

        facts = facts.Collation is null && Collations.Within(column.Expression) is { } inner ? facts with { Collation = inner } : facts;

        // The collation of a result column is looked up at once, that of an executed expression by the expression itself.
        if (column.Expression.WithoutParentheses() is CollateSyntax { Collation: var collation } && !Collations.Exists(collation.Name)
            && !context.IsExecuted && !context.IsAltering)
        {
            context.Report(collation, SchemaDiagnostics.UnknownCollation(collation.Name));
        }

        bool isAggregate = scope.HasAggregate;
        if (column.Alias is { } alias)
        {
            scope.Aliases.Add(new ResultAlias(alias.Name, column.Expression, facts, context.IsExecuted, isAggregate, scope.AggregateDepth <= context.UncodedDepth, scope.HasWindow, context.Uses.Skip(firstUse).ToArray()));
        }

        bool isWindow = scope.HasWindow;
        scope.HasAggregate |= hadAggregate;
        scope.HasWindow |= hadWindow;
        return new QueryColumn { Name = column.Alias?.Name ?? NameOf(column.Expression, scope), Facts = facts, IsAggregate = isAggregate, IsWindow = isWindow };
    }

    // A column gives its declared name, a rowid its alias's; anything else is named by its source text.
    private string NameOf(ExpressionSyntax expression, QueryScope scope)
    {
        // What is looked through to name a column elsewhere gives the result no name.
        ExpressionSyntax bare = isResult || isReturning ? expression.WithoutParentheses() : Bare(expression);
        if (bare is not ColumnReferenceSyntax reference)
        {
            return context.Source.Slice(expression.Span);
        }

        string name = reference.Column.Name;
        if (isSource)
        {
            return name;
        }

        for (QueryScope? searched = scope; searched is not null; searched = searched.Parent)
        {
            // What FULL JOIN joins is computed from both sides.
            if (reference.Table is null && searched.Items.Exists(item => item.IsFullJoined && item.JoinedColumns.Contains(name)))
            {
                break;
            }

            foreach (FromItem item in searched.Items)
            {
                if (item.Find(reference.Schema?.Name, reference.Table?.Name, name) is [var column, ..])
                {
                    return item.Relation.Columns[column].Name;
                }
            }

            if (SqlNames.IsRowId(name)
                && searched.Items.Find(item => item.Relation.HasRowId && item.Answers(reference.Schema?.Name, reference.Table?.Name)) is { } rows)
            {
                return rows.Relation.RowIdColumn >= 0 ? rows.Relation.Columns[rows.Relation.RowIdColumn].Name : SqlNames.RowId;
            }

            foreach (FromItem item in searched.Items)
            {
                foreach (int column in item.FindRowIds(reference.Schema?.Name, reference.Table?.Name, name))
                {
                    return item.Relation.Columns[column].Name;
                }
            }

            // Where not all columns are known, the name is taken for one of them.
            if (searched.Items.Exists(item => item.Relation.IsIncomplete && item.Answers(reference.Schema?.Name, reference.Table?.Name)))
            {
                return name;
            }
        }

        return context.Source.Slice(expression.Span);
    }

    // What a source is named by is looked at before functions are known.
    private ExpressionSyntax Bare(ExpressionSyntax expression) => expression.WithoutParentheses() switch
    {
        CollateSyntax collate => Bare(collate.Operand),
        FunctionCallSyntax call when !isSource && FunctionCatalog.IsHint(call) => Bare(call.Arguments[0]),
        { } bare => bare,
    };
}
