using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Finds the columns of a query: their names, types and nullability (lang_select).</summary>
/// <param name="context">What is around the query.</param>
/// <param name="isSource">Whether it is a subquery in FROM or a common table expression: a column is then named as it is written there.</param>
/// <param name="isRead">Whether another query reads it, as a source or as a view.</param>
/// <param name="isResult">Whether the columns are those of the statement itself, or values: nobody names or collates them.</param>
/// <param name="isCounted">Whether nothing but the presence of rows is asked for: the columns are then not computed.</param>
/// <param name="recursions">The number of parts at the end that name the common table expression that the query is of.</param>
/// <param name="targets">The columns that the rows are inserted into; null where they are not.</param>
/// <param name="stored">Whether each value of a single row that is inserted is stored; null where all are.</param>
internal sealed class SelectBinder(
    QueryContext context, bool isSource = false, bool isRead = false, bool isResult = false, bool isCounted = false, int recursions = 0,
    IReadOnlyList<QueryColumn>? targets = null, IReadOnlyList<bool>? stored = null)
{
    private readonly ExpressionBinder _expressions = new(context, ExpressionPlace.Query);

    /// <summary>Whether the query gives a row whatever the tables hold: an aggregate over all rows does, and what asks no table.</summary>
    public bool HasAlwaysARow { get; private set; }

    /// <summary>The columns of the result.</summary>
    public IReadOnlyList<QueryColumn> Bind(SelectSyntax select, QueryScope? parent)
    {
        var scope = new QueryScope(parent);
        CommonTableBinder.Add(select.With, scope, context);
        bool isSimple = select.Terms.Count == 1;
        bool isDistinct = select.Terms.Any(static term => term.Operator is not (CompoundOperator.None or CompoundOperator.UnionAll));

        // What compares rows otherwise than its order does becomes the source of a query that orders them (convertCompoundSelectToSubquery in select.c).
        bool isReordered = context.IsExecuted && isDistinct && select.OrderBy.Any(static term => Collations.Within(term.Expression) is not null);
        var parts = new List<IReadOnlyList<QueryColumn>>();
        var scopes = new List<QueryScope>();
        foreach (SelectTermSyntax term in select.Terms)
        {
            var own = new QueryScope(scope);
            IReadOnlyList<QueryColumn> columns = term is SelectCoreSyntax core
                ? BindCore(core, own, isSimple ? select.OrderBy : [], isDistinct, isSource || isReordered)
                : BindValues((ValuesSyntax)term, scope, isSimple, isDistinct, isPart: !isSimple && parts.Count == 0);
            if (parts.Count > 0 && columns.Count != parts[0].Count && columns.Count > 0 && parts[0].Count > 0)
            {
                context.Report(term, SchemaDiagnostics.CompoundWidth(OperatorText(term.Operator)));
            }

            parts.Add(columns);
            scopes.Add(own);
        }

        CheckRecursions(select, scopes);

        if (!isSimple)
        {
            HasAlwaysARow = false;
            TermBinder.CheckCount(select.OrderBy, "ORDER BY", context);
            new CompoundOrder(select, parts, scopes, context).Check();
        }

        BindLimit(select.Limit, scope);
        CommonTableBinder.BindUnused(scope, context);
        IReadOnlyList<QueryColumn> result = isSimple ? parts[0] : CompoundColumns.Of(parts, select, isSource || isRead || isReordered);
        return isReordered ? ResultNames.Unique(result) : result;
    }

    // What recurs takes one row after the other (generateWithRecursiveQuery in select.c).
    private void CheckRecursions(SelectSyntax select, List<QueryScope> scopes)
    {
        for (int i = scopes.Count - recursions; i < scopes.Count && context.IsExecuted; i++)
        {
            if (scopes[i].IsGrouped || scopes[i].HasAggregate || scopes[i].HasWindowedAggregate)
            {
                context.Report(select.Terms[i], SchemaDiagnostics.RecursiveAggregate("Aggregates"));
            }
            else if (scopes[i].HasWindow && i == scopes.Count - 1)
            {
                context.Report(select.Terms[i], SchemaDiagnostics.RecursiveAggregate("Window functions"));
            }
        }
    }

    private IReadOnlyList<QueryColumn> BindCore(SelectCoreSyntax core, QueryScope scope, IReadOnlyList<OrderingTermSyntax> orderBy, bool isDistinct, bool isNamedAsWritten)
    {
        scope.IsGrouped = core.GroupBy.Count > 0;
        var sources = new FromBinder(context, _expressions);
        if (core.From is not null)
        {
            sources.AddItems(core.From, scope);
        }

        foreach (WindowDefinitionSyntax window in core.Windows)
        {
            // What the first window refines is never looked for.
            if (window.Window.BaseWindow is { } @base && scope.Windows.Count > 0 && !scope.Windows.ContainsKey(@base.Name))
            {
                context.ReportEarly(@base, SchemaDiagnostics.UnknownWindow(@base.Name));
            }
            else if (ExpressionBinder.Overridden(window.Window, scope) is { } message)
            {
                context.ReportEarly(window, message);
            }

            scope.Windows[window.Name.Name] = window.Window;
        }

        NotNullConditions.Apply(core, scope);
        scope.Items.ForEach(static item => item.IsFiltered = true);
        scope.ComputesAggregates = true;
        QueryContext coded = isCounted && !isDistinct && core.GroupBy.Count == 0 ? context.Uncoded() : context;
        IReadOnlyList<QueryColumn> columns = new ResultBinder(
            coded, new ExpressionBinder(coded, ExpressionPlace.Query, _expressions), isNamedAsWritten, isResult: isResult && !isNamedAsWritten, isCollated: context.IsExecuted && (!isResult || core.Distinct || isDistinct)).Bind(core, scope);
        scope.Items.ForEach(static item => item.IsFiltered = false);
        MeetTargets(columns.Select(static column => column.Facts), core.Columns.Select(static column => (column as ExpressionColumnSyntax)?.Expression).ToArray());
        bool isAggregate = scope.IsGrouped || scope.HasAggregate, isComputed = isAggregate || scope.HasWindowedAggregate;
        scope.ComputesAggregates = false;
        scope.SeesAliases = true;

        // Where there are aggregates, WHERE is resolved as if it could compute them, and refused when code is made for it.
        AllowedCalls filter = isAggregate && (context.IsExecuted || context.IsUncoded) ? AllowedCalls.Aggregates : AllowedCalls.Plain;
        if (core.From is not null)
        {
            sources.BindConditions(core.From, scope, filter);
        }

        if (core.Where is { } where)
        {
            _expressions.BindCondition(where, scope, filter);
        }

        scope.ComputesAggregates = isComputed;
        if (core.Having is { } having)
        {
            _expressions.BindValue(having, scope, AllowedCalls.Aggregates);
            if (!isAggregate)
            {
                context.Report(having, SchemaDiagnostics.HavingWithoutAggregate());
            }
        }

        // A single row is not sorted, unless windows are computed over it.
        bool hasWindow = scope.HasWindow || orderBy.Any(static term => WindowCalls.AreIn(term.Expression));
        bool isSorted = !isCounted && (hasWindow || core.GroupBy.Count > 0 || (core.From is not null && !isComputed));
        new TermBinder(context, scope, columns, core).Bind(orderBy, isSorted, isGathered: isComputed && !isCounted);
        BindUnusedWindows(core, scope);
        if (context.IsExecuted && scope is { HasWindow: true, NestedAggregate: { } nested })
        {
            // Windows are computed over a query of their own, out of which the subquery cannot reach.
            context.Report(nested, SchemaDiagnostics.MisusedAggregate(nested.Name.Name));
        }

        HasAlwaysARow = core is { GroupBy.Count: 0, Having: null } && (isComputed || core is { From: null, Where: null });
        return isComputed && core.GroupBy.Count == 0 ? WithoutRows(core, columns) : columns;
    }

    // An aggregate over no rows is a row, in which every column of the tables is NULL (lang_select, section 2.5).
    private static IReadOnlyList<QueryColumn> WithoutRows(SelectCoreSyntax core, IReadOnlyList<QueryColumn> columns)
    {
        bool hasStar = core.Columns.Count != columns.Count || core.Columns.Any(static column => column is not ExpressionColumnSyntax);
        return columns.Select((column, i) => hasStar || IsBare(((ExpressionColumnSyntax)core.Columns[i]).Expression)
            ? column with { Facts = column.Facts with { IsNullable = true, Type = WithNulls(column.Facts.Type) } }
            : column).ToArray();
    }

    // The NULLs are in the JSON that is made of them.
    private static ColumnType WithNulls(ColumnType type) => type.Kind == ColumnKind.Json ? type with { Shape = new JsonShape.Unknown() } : type;

    private static bool IsBare(ExpressionSyntax expression) => expression switch
    {
        ColumnReferenceSyntax => true,
        // A subquery without a table of its own gives a row with whatever it names; any other can find none.
        SubqueryExpressionSyntax subquery => subquery.Select.Terms.OfType<SelectCoreSyntax>()
            .Any(static core => core.Columns.OfType<ExpressionColumnSyntax>().Any(static column => IsBare(column.Expression))),
        FunctionCallSyntax { Over: null } call when FunctionCatalog.IsAggregate(call.Name.Name, call.Arguments.Count) => false,
        _ => SyntaxChildren.Of(expression).Any(IsBare),
    };

    // A window that no call names is resolved only while ALTER TABLE looks at the schema; its tables are looked up all the same.
    private void BindUnusedWindows(SelectCoreSyntax core, QueryScope scope)
    {
        QueryContext unused = context.IsAltering ? context : context.Quiet();
        var binder = new ExpressionBinder(unused, ExpressionPlace.Query);
        foreach (WindowDefinitionSyntax window in core.Windows.Where(window => !scope.UsedWindows.Contains(window.Name.Name)))
        {
            binder.BindTerms(window.Window, scope, AllowedCalls.Aggregates, hasFrame: true);
        }

        if (!context.IsAltering)
        {
            context.Diagnostics.Take(unused.Diagnostics.Sorted().Where(static found => found.Id == DiagnosticIds.UnknownObject));
        }
    }

    private IReadOnlyList<QueryColumn> BindValues(ValuesSyntax values, QueryScope scope, bool isOnly, bool isDistinct, bool isPart)
    {
        HasAlwaysARow = true;
        List<ExpressionFacts>[] rows = new ValuesBinder(
            context, _expressions, isInserted: targets is not null && isOnly, isCollated: !isResult, isPart, isSingle: isOnly && isResult && isRead, isCounted: isCounted && !isDistinct && (isOnly || isPart || values.Rows.Count == 1), stored).Bind(values, scope);
        for (int i = 0; i < rows.Length; i++)
        {
            MeetTargets(rows[i], values.Rows[i].Values);
        }

        if (ValuesRows.FirstUnequal(values, context.HasWith) is { } unequal)
        {
            context.ReportEarly(unequal, SchemaDiagnostics.ValuesWidth());
        }
        else if (values.Rows.FirstOrDefault(row => row.Values.Count != rows[0].Count) is { } wrong)
        {
            context.Report(wrong, SchemaDiagnostics.ValuesWidth());
        }

        if (rows[0].Count > CatalogTable.MaxColumns)
        {
            context.Report(values.Rows[0].Values[CatalogTable.MaxColumns], SchemaDiagnostics.TooManyColumns("The result", CatalogTable.MaxColumns));
            return [];
        }

        return rows[0].Select((first, i) => new QueryColumn
        {
            Name = "column" + (i + 1).ToString(CultureInfo.InvariantCulture),
            Facts = Declared(CompoundColumns.Merge(rows.Where(row => row.Count > i).Select(row => row[i]).ToArray()), rows[rows.Length - 1].ElementAtOrDefault(i)),
        }).ToArray();

        // To whom reads the rows, the last one tells where values come from.
        ExpressionFacts Declared(ExpressionFacts all, ExpressionFacts? last) =>
            (isSource || isRead) && last is not null ? all with { DeclaredType = last.DeclaredType, Source = last.Source } : all;
    }

    // A star stands for several columns, none of which is a parameter.
    private void MeetTargets(IEnumerable<ExpressionFacts> values, IReadOnlyList<ExpressionSyntax?> written)
    {
        foreach ((ExpressionFacts value, QueryColumn target) in values.Zip(targets ?? [], static (value, target) => (value, target)))
        {
            _expressions.Store(value, target.Facts, target.Name);
        }

        for (int i = 0; i < written.Count && i < targets?.Count && written.All(static each => each is not null); i++)
        {
            _expressions.StoreBranches(written[i]!, targets[i].Facts, targets[i].Name);
        }
    }

    private void BindLimit(LimitClauseSyntax? limit, QueryScope scope)
    {
        if (limit is null)
        {
            return;
        }

        HasAlwaysARow = false;
        _expressions.BindCount(limit.Limit, scope, "limit");
        if (limit.Offset is { } offset)
        {
            _expressions.BindCount(offset, scope, "offset");
        }
    }

    private static string OperatorText(CompoundOperator @operator) => @operator switch
    {
        CompoundOperator.UnionAll => "UNION ALL",
        CompoundOperator.Except => "EXCEPT",
        CompoundOperator.Intersect => "INTERSECT",
        _ => "UNION",
    };
}
