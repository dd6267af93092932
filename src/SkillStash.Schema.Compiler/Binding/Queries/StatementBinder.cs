using System;
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
    private readonly ChangeRules _rules = new(context);

    /// <summary>Whether the statement gives a row whatever the tables hold.</summary>
    public bool HasAlwaysARow { get; private set; }

    /// <summary>Binds a statement in the scope around it; the result is what it returns.</summary>
    public IReadOnlyList<QueryColumn> Bind(StatementSyntax statement, QueryScope? outer)
    {
        switch (statement)
        {
            case SelectSyntax select:
                var binder = new SelectBinder(context, isResult: true);
                IReadOnlyList<QueryColumn> columns = binder.Bind(select, outer);
                HasAlwaysARow = binder.HasAlwaysARow;
                return columns;
            case InsertSyntax insert:
                return BindWith(insert.With, outer, scope => BindInsert(insert, scope));
            case UpdateSyntax update:
                return BindWith(update.With, outer, scope => BindUpdate(update, scope));
            case DeleteSyntax delete:
                return BindWith(delete.With, outer, scope => BindDelete(delete, scope));
            default:
                return [];
        }
    }

    private IReadOnlyList<QueryColumn> BindWith(WithClauseSyntax? with, QueryScope? outer, Func<QueryScope, IReadOnlyList<QueryColumn>> bind)
    {
        var scope = new QueryScope(outer);
        CommonTableBinder.Add(with, scope, context);
        IReadOnlyList<QueryColumn> columns = bind(scope);
        CommonTableBinder.BindUnused(scope, context);
        return columns;
    }

    private IReadOnlyList<QueryColumn> BindDelete(DeleteSyntax delete, QueryScope outer)
    {
        QueryScope scope = Target(delete.Table, delete.Alias, outer);
        _rules.CheckTarget(delete.Table, scope.Items[0].Relation, TriggerEvent.Delete, delete.Returning.Count > 0, []);
        _rules.CheckHint(delete.Index, scope.Items[0].Relation);
        BindOptional(delete.Where, scope);
        return BindReturning(delete.Returning, scope.Items[0].Relation, outer, TriggerEvent.Delete);
    }

    private IReadOnlyList<QueryColumn> BindInsert(InsertSyntax insert, QueryScope outer)
    {
        QueryScope scope = Target(insert.Table, insert.Alias, outer);
        Relation table = scope.Items[0].Relation;
        _rules.CheckTarget(insert.Table, table, TriggerEvent.Insert, insert.Returning.Count > 0, []);
        _rules.CheckAssigned(insert.Columns, table);
        foreach (IdentifierSyntax column in insert.Columns)
        {
            Name(table, column);
        }

        if (insert.Source is { } source)
        {
            QueryColumn[] targets = insert.Columns.Count > 0
                ? insert.Columns.Select(column => ColumnOf(table, column.Name)).ToArray()
                : table.Columns.Where(IsInsertable).ToArray();
            IReadOnlyList<QueryColumn> values = new SelectBinder(context, isResult: true, targets: targets, stored: Stored(insert.Columns, table)).Bind(Inserted(source), outer);
            int expected = insert.Columns.Count > 0 ? insert.Columns.Count : table.Columns.Count(IsInsertable);
            if (values.Count != expected && values.Count > 0 && !table.IsIncomplete && !context.IsAltering)
            {
                context.Report(source, SchemaDiagnostics.InsertedCount(values.Count, expected));
            }
        }
        else if (insert.Columns.Count > 0 && context.IsExecuted)
        {
            context.Report(insert, SchemaDiagnostics.InsertedCount(0, insert.Columns.Count));
        }

        _rules.CheckUpserts(insert.Upserts, insert.Table, table);

        foreach (UpsertClauseSyntax upsert in insert.Upserts)
        {
            // What no row can run into SQLite makes no code for, and does not resolve.
            bool isReached = !context.IsExecuted || table.Object is not CatalogTable target || ConflictTarget.IsReached(upsert, insert, target);
            BindTarget(upsert, scope);
            new StatementBinder(isReached ? context : context.Quiet()).BindUpsert(upsert, scope.Items[0], outer);
        }

        return BindReturning(insert.Returning, table, outer, TriggerEvent.Insert);

        bool IsInsertable(QueryColumn column) => !column.IsHidden
            && (table.Object as CatalogTable)?.Columns[table.IndexOf(column.Name)].IsGenerated != true;
    }

    // Of two values for a column the first is stored, but for the rowid the last; the other is not computed.
    private static bool[] Stored(IReadOnlyList<IdentifierSyntax> columns, Relation table)
    {
        return columns.Select((column, i) => IsRowId(column) ? !columns.Skip(i + 1).Any(IsRowId) : !columns.Take(i).Any(other => SqlNames.Same(other.Name, column.Name))).ToArray();

        bool IsRowId(IdentifierSyntax column) => table.IndexOf(column.Name) is >= 0 and var index ? index == table.RowIdColumn : SqlNames.IsRowId(column.Name);
    }

    // It names an index, and is not computed.
    private void BindTarget(UpsertClauseSyntax upsert, QueryScope scope)
    {
        var expressions = new ExpressionBinder(context.Uncoded(), ExpressionPlace.Query);
        foreach (ExpressionSyntax term in upsert.Target.Select(static term => term.Expression).Concat(upsert.TargetWhere is { } where ? [where] : []))
        {
            expressions.BindValue(term, scope);
        }
    }

    private void BindUpsert(UpsertClauseSyntax upsert, FromItem target, QueryScope outer)
    {
        if (upsert.Assignments is { } assignments)
        {
            var scope = new QueryScope(outer) { ComparesWritten = true };
            scope.Items.Add(target);
            scope.Items.Add(new FromItem(target.Relation, "excluded", hasAlias: true) { IsQualifiedOnly = true });
            BindAssignments(assignments, target.Relation, scope);
            if (upsert.Where is { } where)
            {
                _expressions.BindTruth(where, scope);
            }
        }
    }

    // What one row of VALUES inserts are expressions to SQLite, not a query: a WITH before them is dropped.
    private SelectSyntax Inserted(SelectSyntax source) =>
        context.IsExecuted && source.Terms is [ValuesSyntax { Rows.Count: 1 }] ? source with { With = null } : source;

    private IReadOnlyList<QueryColumn> BindUpdate(UpdateSyntax update, QueryScope outer)
    {
        QueryScope scope = Target(update.Table, update.Alias, outer, comparesWritten: update.From is null);
        Relation table = scope.Items[0].Relation;
        _rules.CheckTarget(update.Table, table, TriggerEvent.Update, update.Returning.Count > 0, update.Assignments);
        _rules.CheckHint(update.Index, table);
        AllowedCalls allowed = AllowedCalls.Plain;
        if (update.From is { } from)
        {
            // SQLite makes a query of it, whose result is what is set.
            new FromBinder(context, _expressions).BindJoined(from, scope);
            _rules.CheckFrom(from, update.Alias, table, scope);
            allowed = AllowedCalls.Aggregates | AllowedCalls.Windows;
        }

        scope.ComputesAggregates = update.From is not null;
        BindAssignments(update.Assignments, table, scope, allowed);
        scope.ComputesAggregates = false;
        BindOptional(update.Where, scope);
        return BindReturning(update.Returning, table, outer, TriggerEvent.Update);
    }

    private void BindAssignments(IReadOnlyList<AssignmentSyntax> assignments, Relation table, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain)
    {
        _rules.CheckAssigned(assignments.SelectMany(static assignment => assignment.Columns), table);
        for (int i = 0; i < assignments.Count; i++)
        {
            AssignmentSyntax assignment = assignments[i];
            foreach (IdentifierSyntax column in assignment.Columns)
            {
                Name(table, column);
            }

            // Of two values for a column the last is stored, and the other not computed.
            bool[] isStored = assignment.Columns.Select((column, j) => allowed != AllowedCalls.Plain
                || !assignment.Columns.Skip(j + 1).Concat(assignments.Skip(i + 1).SelectMany(static later => later.Columns)).Any(other => SqlNames.Same(other.Name, column.Name))).ToArray();
            ExpressionFacts value = BindAssigned(assignment, isStored, scope, allowed);
            ExpressionFacts[] targets = assignment.Columns.Select(column => ColumnOf(table, column.Name).Facts).ToArray();
            _expressions.Store(value, targets[0] with { Parts = targets }, assignment.Columns[0].Name);
            foreach ((ExpressionSyntax branch, int column) in ValueBranches.OfRow(assignment.Value).Where(branch => branch.Column < targets.Length))
            {
                _expressions.StoreBranches(branch, targets[column], assignment.Columns[column].Name);
            }

            if (assignment.IsRow && value.Width != assignment.Columns.Count)
            {
                ReportWidth(assignment, value.Width);
            }
        }
    }

    private ExpressionFacts BindAssigned(AssignmentSyntax assignment, bool[] isStored, QueryScope scope, AllowedCalls allowed)
    {
        var dropped = new ExpressionBinder(context.Uncoded(), ExpressionPlace.Query);
        ExpressionBinder expressions = isStored.Contains(true) ? _expressions : dropped;
        return !assignment.IsRow ? expressions.BindValue(assignment.Value, scope, allowed)
            : assignment.Value.WithoutParentheses() is RowValueSyntax row && row.Values.Count == isStored.Length
                ? ExpressionBinder.RowOf(row.Values.Select((value, i) => (isStored[i] ? _expressions : dropped).BindValue(value, scope, allowed)).ToArray())
            : expressions.Bind(assignment.Value, scope, allowed);
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

    private QueryScope Target(QualifiedNameSyntax name, IdentifierSyntax? alias, QueryScope outer, bool comparesWritten = true)
    {
        var scope = new QueryScope(outer) { ComparesWritten = comparesWritten };

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
        else if (index < 0 && !table.IsIncomplete && !context.IsAltering && !((table.HasRowId || table.Object is CatalogView) && SqlNames.IsRowId(column.Name)))
        {
            context.Report(column, SchemaDiagnostics.UnknownColumn(
                column.Name, table.Name, Suggestion.For(column.Name, table.Columns.Select(static each => each.Name))));
        }
    }

    // RETURNING sees the row that has been written, by the table's own name, and nothing of FROM.
    private IReadOnlyList<QueryColumn> BindReturning(
        IReadOnlyList<ResultColumnSyntax> returning, Relation table, QueryScope outer, TriggerEvent @event)
    {
        if (returning.Count == 0)
        {
            return [];
        }

        _rules.CheckReturning(returning, table, @event);
        var scope = new QueryScope(outer) { ComputesAggregates = true, ComparesWritten = true };
        scope.Items.Add(new FromItem(Returned(table), table.Name, hasAlias: false) { HidesDatabase = true });

        var core = new SelectCoreSyntax(
            returning[0].Span, CompoundOperator.None, false, returning, new FromClauseSyntax(returning[0].Span, []), null, [], null, []);
        QueryContext returned = context.Returning();
        return new ResultBinder(returned, new ExpressionBinder(returned, ExpressionPlace.Query), isReturning: true).Bind(core, scope);
    }

    // What is returned of a view comes from the view itself, and is what was written to it: NULL where it was left out.
    private static Relation Returned(Relation table) => table.Object is CatalogView view
        ? new Relation(table.Name, table.Database, table.Columns.Select(column => column with { Facts = column.Facts with { IsNullable = true, Source = new ColumnSource(view.Name, column.Name) } }).ToArray())
        {
            Object = view,
            IsIncomplete = table.IsIncomplete,
        }
        : table;

    private void BindOptional(ExpressionSyntax? expression, QueryScope scope)
    {
        if (expression is not null)
        {
            _expressions.BindCondition(expression, scope);
        }
    }
}
