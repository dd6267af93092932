using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Binds the statements that read and change rows.</summary>
internal sealed class StatementBinder(QueryContext context)
{
    private readonly ExpressionBinder _expressions = new(context, ExpressionPlace.Query);

    /// <summary>Whether the statement gives a row whatever the tables hold.</summary>
    public bool HasAlwaysARow { get; private set; }

    /// <summary>Binds a statement in the scope around it; the result is what it returns.</summary>
    public IReadOnlyList<QueryColumn> Bind(StatementSyntax statement, QueryScope? outer)
    {
        switch (statement)
        {
            case SelectSyntax select:
                var binder = new SelectBinder(context);
                IReadOnlyList<QueryColumn> columns = binder.Bind(select, outer);
                HasAlwaysARow = binder.HasAlwaysARow;
                return columns;
            case InsertSyntax insert:
                return BindInsert(insert, WithTables(insert.With, outer));
            case UpdateSyntax update:
                return BindUpdate(update, WithTables(update.With, outer));
            case DeleteSyntax delete:
                QueryScope scope = Target(delete.Table, delete.Alias, WithTables(delete.With, outer));
                BindOptional(delete.Where, scope);
                return BindReturning(delete.Returning, scope);
            default:
                return [];
        }
    }

    private IReadOnlyList<QueryColumn> BindInsert(InsertSyntax insert, QueryScope outer)
    {
        QueryScope scope = Target(insert.Table, insert.Alias, outer);
        Relation table = scope.Items[0].Relation;
        foreach (IdentifierSyntax column in insert.Columns)
        {
            Name(table, column);
        }

        if (insert.Source is { } source)
        {
            QueryColumn[] targets = insert.Columns.Count > 0
                ? insert.Columns.Select(column => ColumnOf(table, column.Name)).ToArray()
                : table.Columns.Where(IsInsertable).ToArray();
            IReadOnlyList<QueryColumn> values = new SelectBinder(context, targets: targets).Bind(source, outer);
            int expected = insert.Columns.Count > 0 ? insert.Columns.Count : table.Columns.Count(IsInsertable);
            if (values.Count != expected && values.Count > 0 && !table.IsIncomplete && !context.IsAltering)
            {
                context.Report(source, SchemaDiagnostics.InsertedCount(values.Count, expected));
            }
        }

        foreach (UpsertClauseSyntax upsert in insert.Upserts)
        {
            BindUpsert(upsert, scope, outer);
        }

        return BindReturning(insert.Returning, scope);

        bool IsInsertable(QueryColumn column) => !column.IsHidden
            && (table.Object as CatalogTable)?.Columns[table.IndexOf(column.Name)].IsGenerated != true;
    }

    private void BindUpsert(UpsertClauseSyntax upsert, QueryScope target, QueryScope outer)
    {
        foreach (IndexedColumnSyntax term in upsert.Target)
        {
            _expressions.BindValue(term.Expression, target);
        }

        BindOptional(upsert.TargetWhere, target);
        if (upsert.Assignments is { } assignments)
        {
            var scope = new QueryScope(outer);
            scope.Items.Add(target.Items[0]);
            scope.Items.Add(new FromItem(target.Items[0].Relation, "excluded", hasAlias: true) { IsQualifiedOnly = true });
            BindAssignments(assignments, target.Items[0].Relation, scope);
            BindOptional(upsert.Where, scope);
        }
    }

    private IReadOnlyList<QueryColumn> BindUpdate(UpdateSyntax update, QueryScope outer)
    {
        QueryScope scope = Target(update.Table, update.Alias, outer);
        Relation table = scope.Items[0].Relation;
        if (update.From is { } from)
        {
            new FromBinder(context, _expressions).Bind(from, scope);
        }

        BindAssignments(update.Assignments, table, scope);
        BindOptional(update.Where, scope);
        return BindReturning(update.Returning, scope);
    }

    private void BindAssignments(IReadOnlyList<AssignmentSyntax> assignments, Relation table, QueryScope scope)
    {
        foreach (AssignmentSyntax assignment in assignments)
        {
            foreach (IdentifierSyntax column in assignment.Columns)
            {
                Name(table, column);
            }

            ExpressionFacts value = _expressions.Bind(assignment.Value, scope);
            ExpressionFacts[] targets = assignment.Columns.Select(column => ColumnOf(table, column.Name).Facts).ToArray();
            _expressions.Meet(value, targets[0] with { Parts = targets }, assignment.Columns[0].Name);
            if (assignment.IsRow && value.Width != assignment.Columns.Count)
            {
                ReportWidth(assignment, value.Width);
            }
        }
    }

    // The parser counts what is written out; a query is counted when it is run.
    private void ReportWidth(AssignmentSyntax assignment, int width)
    {
        DiagnosticMessage message = SchemaDiagnostics.AssignedCount(assignment.Columns.Count, width);
        if (assignment.Value.WithoutParentheses() is not SubqueryExpressionSyntax)
        {
            context.ReportEarly(assignment.Value, message);
        }
        else if (!context.IsAltering)
        {
            context.Report(assignment.Value, message);
        }
    }

    private QueryScope WithTables(WithClauseSyntax? with, QueryScope? outer)
    {
        var scope = new QueryScope(outer);
        CommonTableBinder.Add(with, scope, context);
        return scope;
    }

    private QueryScope Target(QualifiedNameSyntax name, IdentifierSyntax? alias, QueryScope outer)
    {
        var scope = new QueryScope(outer);

        // What is changed is a table, whatever common table expression has its name.
        Relation relation = new FromBinder(context, _expressions).FindLogged(name, null, new QueryScope(null));
        scope.Items.Add(new FromItem(relation, alias?.Name ?? name.Name, alias is not null));
        return scope;
    }

    private static QueryColumn ColumnOf(Relation table, string name) => table.IndexOf(name) is >= 0 and var index
        ? table.Columns[index]
        : new QueryColumn { Name = name, Facts = SqlNames.IsRowId(name) ? ParenthesizedJoin.RowIdFacts(table, isNullable: false) : ExpressionFacts.Unknown };

    private void Name(Relation table, IdentifierSyntax column)
    {
        int index = table.IndexOf(column.Name);
        if (index >= 0 && table.Object is { } entry)
        {
            context.References?.Columns.Add((entry, index, column));
        }
        else if (index < 0 && !table.IsIncomplete && !context.IsAltering && !(table.HasRowId && SqlNames.IsRowId(column.Name)))
        {
            context.Report(column, SchemaDiagnostics.UnknownColumn(
                column.Name, table.Name, Suggestion.For(column.Name, table.Columns.Select(static each => each.Name))));
        }
    }

    private IReadOnlyList<QueryColumn> BindReturning(IReadOnlyList<ResultColumnSyntax> returning, QueryScope scope)
    {
        if (returning.Count == 0)
        {
            return [];
        }

        var core = new SelectCoreSyntax(
            returning[0].Span, CompoundOperator.None, false, returning, new FromClauseSyntax(returning[0].Span, []), null, [], null, []);
        return new ResultBinder(context, _expressions, isReturning: true).Bind(core, scope);
    }

    private void BindOptional(ExpressionSyntax? expression, QueryScope scope)
    {
        if (expression is not null)
        {
            _expressions.BindValue(expression, scope);
        }
    }
}
