using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Adds the items of a FROM clause to a scope (lang_select, section 2.1).</summary>
internal sealed class FromBinder(QueryContext context, ExpressionBinder expressions)
{
    // As many as SQLite's planner has bits for (limits, section 4).
    private const int MaxTables = 64;

    /// <summary>Adds the items, and binds what is said of them.</summary>
    public void Bind(FromClauseSyntax from, QueryScope scope)
    {
        AddItems(from, scope);
        BindConditions(from, scope);
    }

    public void AddItems(FromClauseSyntax from, QueryScope scope)
    {
        IReadOnlyList<FromItemSyntax> items = ParenthesizedJoin.Flatten(from);
        if (items.Count > MaxTables && !context.IsAltering && !context.IsDescribed)
        {
            context.Report(items[MaxTables], SchemaDiagnostics.TooManyTables(MaxTables));
        }

        Add(items, scope);
    }

    /// <summary>Binds the conditions and the arguments of functions, which are resolved with WHERE and so see all items.</summary>
    public void BindConditions(FromClauseSyntax from, QueryScope scope, AllowedCalls allowed = AllowedCalls.Plain)
    {
        IReadOnlyList<FromItemSyntax> items = ParenthesizedJoin.Flatten(from);
        bool hasRight = items.Any(static item => (item.Join & JoinOperator.Right) != 0);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Source is TableFunctionSyntax function)
            {
                BindArguments(function.Name, function.Arguments, scope, allowed);
            }

            if (items[i].On is { } condition)
            {
                int firstUse = context.Uses.Count;
                expressions.BindValue(condition, scope, allowed);
                if ((hasRight || (items[i].Join & JoinOperator.Left) != 0) && NamesRight(scope, scope.Items[i], firstUse))
                {
                    context.Report(condition, SchemaDiagnostics.RightOfCondition());
                }
            }
        }
    }

    /// <summary>The relation of a name, a common table expression before a table; null where there is none.</summary>
    public Relation? Find(QualifiedNameSyntax name, IReadOnlyList<ExpressionSyntax>? arguments, QueryScope scope)
    {
        if (name.Schema is null && scope.FindCommonTable(name.Name) is { } table)
        {
            return new CommonTableBinder(context).Bind(table, name, scope.Parent);
        }

        if (name.Schema is { } schema)
        {
            context.Databases.Add(schema);
        }

        Relation? relation = context.Relations.Find(name.Schema?.Name ?? context.Database, name.Name);
        if (relation is null)
        {
            context.Report(name, SchemaDiagnostics.UnknownObject("table", name.Name));
        }
        else if (relation.Problem is { } problem)
        {
            context.Report(name, SchemaDiagnostics.ViewProblem(name.Name, problem));
        }
        else if (arguments is not null && !relation.IsFunction)
        {
            context.Report(name, SchemaDiagnostics.NoTableFunction(name.Name));
        }
        else if (arguments is not null && context.IsExecuted && relation.Columns.Count(static column => column.IsHidden) is var limit && arguments.Count > limit)
        {
            context.Report(arguments[limit], SchemaDiagnostics.TableArguments(name.Name, limit));
        }

        return relation;
    }

    /// <summary>Binds the arguments of a table-valued function.</summary>
    public void BindArguments(QualifiedNameSyntax name, IReadOnlyList<ExpressionSyntax>? arguments, QueryScope scope, AllowedCalls allowed)
    {
        for (int i = 0; i < (arguments?.Count ?? 0); i++)
        {
            expressions.MeetArgument(expressions.BindValue(arguments![i], scope, allowed), name.Name, i);
        }
    }

    /// <summary>As <see cref="Find"/>, for a name that RENAME TO rewrites; where there is no relation, one of which nothing is known.</summary>
    public Relation FindLogged(QualifiedNameSyntax name, IReadOnlyList<ExpressionSyntax>? arguments, QueryScope scope)
    {
        Relation relation = Find(name, arguments, scope) ?? new Relation(name.Name, null, []) { IsIncomplete = true };
        if (relation.Object is { } entry)
        {
            context.References?.Tables.Add((entry, name.Identifier));
        }

        return relation;
    }

    // A recursive table was opened before all others, and stands to their left wherever it is named.
    private bool NamesRight(QueryScope scope, FromItem item, int firstUse)
    {
        return (context.IsExecuted || context.ChecksJoins)
            && context.Uses.Skip(firstUse).Any(use => ReferenceEquals(use.Scope, scope) && PlaceOf(use.Item) > PlaceOf(item));

        int PlaceOf(FromItem each) => each.Relation.IsRecursion ? -1 : scope.Items.IndexOf(each);
    }

    /// <summary>Adds the items of UPDATE FROM: several are one join in parentheses.</summary>
    public void BindJoined(FromClauseSyntax from, QueryScope scope)
    {
        if (ParenthesizedJoin.Flatten(from).Count == 1)
        {
            Bind(from, scope);
        }
        else
        {
            AddSource(new ParenthesizedSourceSyntax(from.Span, from, null), scope);
        }
    }

    private void Add(IReadOnlyList<FromItemSyntax> items, QueryScope scope)
    {
        int first = scope.Items.Count;
        bool hasRight = items.Any(static item => (item.Join & JoinOperator.Right) != 0);
        foreach (FromItemSyntax item in items)
        {
            int before = scope.Items.Count;
            AddSource(item.Source, scope);
            Join(item, scope, first, before, hasRight);
        }
    }

    private void AddSource(TableSourceSyntax syntax, QueryScope scope)
    {
        switch (syntax)
        {
            case TableReferenceSyntax named:
                AddNamed(named.Name, null, named.Alias, scope);
                CheckHint(named.Index, scope.Items[scope.Items.Count - 1].Relation);
                break;
            case TableFunctionSyntax function:
                AddNamed(function.Name, function.Arguments, function.Alias, scope);
                break;
            case SubquerySourceSyntax subquery:
                // A subquery sees the queries around this one, but not its neighbours.
                IReadOnlyList<QueryColumn> columns = new SelectBinder(context, isSource: true).Bind(subquery.Select, scope.Parent);
                AddSource(new Relation("", null, ResultNames.Unique(columns)), subquery.Alias, scope);
                break;
            case ParenthesizedSourceSyntax parenthesized when ParenthesizedJoin.Flatten(parenthesized.From) is [var only]:
                // The outer alias takes the place of the inner one, even where there is none, and the hint is lost.
                AddSource(only.Source is TableReferenceSyntax table
                    ? table with { Alias = parenthesized.Alias, Index = null }
                    : only.Source with { Alias = parenthesized.Alias }, scope);
                break;
            case ParenthesizedSourceSyntax parenthesized:
                var inner = new QueryScope(scope.Parent);
                Bind(parenthesized.From, inner);
                CheckNames(parenthesized, inner);
                AddSource(ParenthesizedJoin.RelationOf(inner, expressions, context.IsAltering), parenthesized.Alias, scope);
                break;
        }
    }

    // A join in parentheses names all columns of its tables, which two of one name make ambiguous.
    private void CheckNames(ParenthesizedSourceSyntax join, QueryScope inner)
    {
        for (int i = 0; i < inner.Items.Count && !context.IsAltering; i++)
        {
            FromItem item = inner.Items[i];
            if (item.Name.Length > 0 && inner.Items.Skip(i + 1).Any(other => Share(item, other)))
            {
                context.Report(join, SchemaDiagnostics.AmbiguousColumn(item.Name + ".*"));
            }
        }
    }

    private static bool Share(FromItem item, FromItem other) =>
        (item.Relation.HasRowId && other.Relation.HasRowId && other.Answers(item.Relation.Database, item.Name) && SqlNames.Same(item.Relation.Database, other.Relation.Database))
        || item.Relation.Columns.Any(column => !column.IsHidden && !other.JoinedColumns.Contains(column.Name)
            && (other.Relation.IsJoin || SqlNames.Same(item.Relation.Database, other.Relation.Database))
            && other.Find(item.Relation.Database, item.Name, column.Name).Count > 0);

    private void AddNamed(QualifiedNameSyntax name, IReadOnlyList<ExpressionSyntax>? arguments, IdentifierSyntax? alias, QueryScope scope)
    {
        Relation relation = FindLogged(name, arguments, scope);
        scope.Items.Add(new FromItem(relation, alias?.Name ?? name.Name, alias is not null));
    }

    private static void AddSource(Relation relation, IdentifierSyntax? alias, QueryScope scope) =>
        scope.Items.Add(new FromItem(relation, alias?.Name ?? "", hasAlias: true));

    /// <summary>Checks the index of INDEXED BY.</summary>
    public void CheckHint(IndexHintSyntax? hint, Relation relation)
    {
        if (hint?.Index is { } index && !relation.IsIncomplete
            && !((relation.Object as CatalogTable)?.Indexes ?? []).Any(each => SqlNames.Same(each.Name, index.Name)))
        {
            context.Report(index, SchemaDiagnostics.UnknownIndexHint(index.Name));
        }
    }

    private void Join(FromItemSyntax item, QueryScope scope, int first, int before, bool hasRight)
    {
        bool isLeft = (item.Join & JoinOperator.Left) != 0, isRight = (item.Join & JoinOperator.Right) != 0;
        for (int i = first; i < scope.Items.Count; i++)
        {
            scope.Items[i].IsNullable |= i < before ? isRight : isLeft;
            scope.Items[i].KeepsAllRows |= i >= before && isRight;
        }

        if ((item.Join & JoinOperator.Natural) == 0 && item.Using.Count == 0)
        {
            return;
        }

        if ((item.Join & JoinOperator.Natural) != 0 && (item.On is not null || item.Using.Count > 0))
        {
            context.Report(item, SchemaDiagnostics.NaturalJoinClause());
        }

        List<FromItem> left = scope.Items.GetRange(first, before - first);
        for (int i = before; i < scope.Items.Count; i++)
        {
            FromItem fromItem = scope.Items[i];
            fromItem.IsRightJoined = isRight && !isLeft;
            fromItem.IsFullJoined = isRight && isLeft;
            foreach (string column in JoinedColumns(item, left, fromItem.Relation))
            {
                fromItem.JoinedColumns.Add(column);
                if (hasRight && !context.IsAltering && left.Where(each => each.Relation.IndexOf(column) >= 0).Skip(1).Any(each => !each.JoinedColumns.Contains(column)))
                {
                    context.Report(item, SchemaDiagnostics.AmbiguousJoinColumn(column));
                }
            }
        }
    }

    private IEnumerable<string> JoinedColumns(FromItemSyntax item, List<FromItem> left, Relation right)
    {
        if (item.Using.Count == 0)
        {
            return right.Columns.Where(column => !column.IsHidden && left.Exists(fromItem => fromItem.Relation.IndexOf(column.Name) >= 0))
                .Select(static column => column.Name);
        }

        foreach (IdentifierSyntax column in item.Using)
        {
            FromItem? fromItem = left.Find(each => each.Relation.IndexOf(column.Name) >= 0);
            bool isKnown = fromItem is not null && right.IndexOf(column.Name) >= 0;
            if (!isKnown && !right.IsIncomplete && !left.Exists(static each => each.Relation.IsIncomplete))
            {
                context.Report(column, SchemaDiagnostics.JoinColumnMissing(column.Name));
            }
        }

        return item.Using.Select(static column => column.Name);
    }
}
