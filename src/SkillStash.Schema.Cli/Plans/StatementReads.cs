using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Cli.Plans;

/// <summary>The tables that a statement names, and what it asks of their columns.</summary>
internal sealed class StatementReads
{
    private readonly StatementSyntax _statement;
    private readonly SyntaxNode[] _nodes;

    public StatementReads(StatementSyntax statement, SchemaModel schema)
    {
        _statement = statement;
        _nodes = [.. statement.DescendantsAndSelf()];
        string[] made = [.. _nodes.OfType<CommonTableExpressionSyntax>().Select(static table => table.Name.Name)];
        bool readsViews = _nodes.SelectMany(Named).Any(named => schema.Views.Any(view => SqlNames.Same(view.Name, named.Table)));

        // A plan tells tables by their names alone: what could be another one is left out.
        Tables =
        [
            .. _nodes.SelectMany(Named).GroupBy(static named => named.Name, SqlNames.Comparer).Where(static group => group.Count() == 1).Select(static group => group.Single())
                .Where(named => !made.Contains(named.Table, SqlNames.Comparer) && !(readsViews && SqlNames.Same(named.Name, named.Table)))
                .Select(named => (named.Name, schema.Tables.FirstOrDefault(table => table.Module is null && SqlNames.Same(table.Name, named.Table))!))
                .Where(static named => named.Item2 is not null),
        ];
    }

    /// <summary>Whether no more than a number of rows is wanted.</summary>
    public bool IsLimited => _statement is SelectSyntax { Limit: not null };

    /// <summary>The tables, each with its alias or its own name.</summary>
    public IReadOnlyList<(string Name, TableModel Table)> Tables { get; }

    /// <summary>Whether a condition on its rows alone says which rows of a table are wanted.</summary>
    public bool IsFiltered(string name) => _nodes.Any(node =>
    {
        string[] sources = [.. Sources(node).Select(static source => source.Name)];
        return sources.Contains(name, SqlNames.Comparer) && (WhereOf(node)?.Conjuncts() ?? []).Any(condition =>
        {
            string[] mentioned = [.. condition.DescendantsAndSelf().OfType<ColumnReferenceSyntax>().Select(ColumnOf).OfType<(string Name, string)>().Select(static column => column.Name)];
            return mentioned.Contains(name, SqlNames.Comparer) && !mentioned.Except([name], SqlNames.Comparer).Intersect(sources, SqlNames.Comparer).Any();
        });
    });

    /// <summary>The columns of a table that are compared with single values.</summary>
    public IReadOnlyList<string> Equal(string name) => Columns(name, _nodes.SelectMany(static node => node switch
    {
        BinarySyntax { Operator: BinaryOperator.Equal } equal => new[] { equal.Left, equal.Right },
        IsSyntax { Not: false } equal => [equal.Left, equal.Right],
        InSyntax { Not: false } list => [list.Operand],
        _ => [],
    }));

    /// <summary>The columns of a table of which a range is asked for.</summary>
    public IReadOnlyList<string> Ranges(string name) => Columns(name, _nodes.SelectMany(static node => node switch
    {
        BinarySyntax { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual } range => new[] { range.Left, range.Right },
        BetweenSyntax { Not: false } range => [range.Operand],
        _ => [],
    }));

    /// <summary>The columns of a table that all rows are ordered by, with DESC; empty where other things decide too.</summary>
    public IReadOnlyList<(string Column, bool IsDescending)> Order(string name) => _statement is not SelectSyntax select ? [] :
    [
        .. select.OrderBy.Select(term => (Named: ColumnOf(term.Expression), IsDescending: term.Order == SortOrder.Descending))
            .TakeWhile(term => term.Named is { } column && SqlNames.Same(column.Name, name)).Select(static term => (term.Named!.Value.Column, term.IsDescending)),
    ];

    private IReadOnlyList<string> Columns(string name, IEnumerable<ExpressionSyntax> expressions) =>
        [.. expressions.Select(ColumnOf).OfType<(string Name, string Column)>().Where(column => SqlNames.Same(column.Name, name)).Select(static column => column.Column).Distinct()];

    // A name alone is the only column of that name.
    private (string Name, string Column)? ColumnOf(ExpressionSyntax expression)
    {
        if (expression.WithoutParentheses() is not ColumnReferenceSyntax reference)
        {
            return null;
        }

        (string Name, string Column)[] found =
        [
            .. Tables.Where(table => (reference.Table is null || SqlNames.Same(reference.Table.Name, table.Name)) && table.Table.Column(reference.Column.Name) is not null)
                .Select(table => (table.Name, table.Table.Column(reference.Column.Name)!.Name)),
        ];
        return found is [var only] ? only : null;
    }

    private static IEnumerable<(string Name, string Table)> Named(SyntaxNode node) => node switch
    {
        TableReferenceSyntax reference => [(reference.Alias?.Name ?? reference.Name.Name, reference.Name.Name)],
        UpdateSyntax update => [(update.Alias?.Name ?? update.Table.Name, update.Table.Name)],
        DeleteSyntax delete => [(delete.Alias?.Name ?? delete.Table.Name, delete.Table.Name)],
        _ => [],
    };

    private static IEnumerable<(string Name, string Table)> Sources(SyntaxNode node) => node switch
    {
        SelectCoreSyntax { From: { } from } => from.Items.SelectMany(static item => Named(item.Source)),
        UpdateSyntax { From: { } from } => Named(node).Concat(from.Items.SelectMany(static item => Named(item.Source))),
        UpdateSyntax or DeleteSyntax => Named(node),
        _ => [],
    };

    private static ExpressionSyntax? WhereOf(SyntaxNode node) => node switch
    {
        SelectCoreSyntax select => select.Where,
        UpdateSyntax update => update.Where,
        DeleteSyntax delete => delete.Where,
        _ => null,
    };
}
