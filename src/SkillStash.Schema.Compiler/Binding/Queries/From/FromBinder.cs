using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Adds the items of a FROM clause to a scope (lang_select, section 2.1).</summary>
internal sealed partial class FromBinder(QueryContext context, ExpressionBinder expressions)
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

    /// <summary>The relation of a name, a common table expression before a table; null where there is none.</summary>
    public Relation? Find(QualifiedNameSyntax name, IReadOnlyList<ExpressionSyntax>? arguments, QueryScope scope)
    {
        if (name.Schema is null && scope.FindCommonTable(name.Name) is { } table)
        {
            if (arguments is not null)
            {
                context.Report(name, SchemaDiagnostics.NoTableFunction(name.Name));
            }

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
        switch (ParenthesizedJoin.Opened(syntax))
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
                IReadOnlyList<QueryColumn> columns = new SelectBinder(context, isSource: true).Bind(subquery.Select, new QueryScope(scope.Parent) { IsSource = true });
                AddSource(new Relation("", null, ResultNames.Unique(columns)), subquery.Alias, scope);
                break;
            case ParenthesizedSourceSyntax parenthesized:
                var inner = new QueryScope(scope.Parent);
                Bind(parenthesized.From, inner);
                CheckNames(parenthesized, inner);
                AddSource(ParenthesizedJoin.RelationOf(inner, expressions, context.IsAltering), parenthesized.Alias, scope);
                break;
        }
    }

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
}
