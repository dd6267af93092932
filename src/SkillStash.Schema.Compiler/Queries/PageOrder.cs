using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The order of a query that is read page by page: its own, and behind that what tells any two rows apart.</summary>
/// <remarks>A page is read from the query as a subquery. What is ordered by is a column of its result, or is selected behind them.</remarks>
internal sealed class PageOrder
{
    private readonly SelectSyntax _select;
    private readonly QueryContext _context;
    private readonly IReadOnlyList<QueryColumn> _columns;
    private readonly IReadOnlyList<string> _labels;
    private readonly Func<ExpressionSyntax, string> _text;
    private readonly IReadOnlyList<List<WrittenColumn>> _written;
    private readonly QuerySources _sources;
    private readonly CompoundParts? _parts;
    private readonly NameScope _names;
    private readonly List<OrderTerm> _terms = [];
    private readonly List<(string Sql, string Name)> _added = [];
    private readonly HashSet<(FromItem Item, int Column)> _ordered = [];
    private readonly HashSet<int> _orderedLabels = [];

    private PageOrder(SelectSyntax select, QueryContext context, IReadOnlyList<QueryColumn> columns, IReadOnlyList<string> labels, Func<ExpressionSyntax, string> text)
    {
        _select = select;
        _context = context;
        _columns = columns;
        _labels = labels;
        _text = text;
        _written = select.Terms.Select(term => (term as SelectCoreSyntax)?.Columns.SelectMany(Written).ToList() ?? []).ToArray();
        _names = new NameScope(labels, SqlNames.Comparer);
        _sources = QuerySources.Of(select, context.Quiet());
        _parts = select.Terms.Count > 1 ? new CompoundParts(select, context.Quiet()) : null;
    }

    /// <summary>The terms.</summary>
    public IReadOnlyList<OrderTerm> Terms => _terms;

    /// <summary>What is selected behind the result's columns: SQL, and the name of its column.</summary>
    public IReadOnlyList<(string Sql, string Name)> Added => _added;

    /// <summary>Whether rows stand for several others, so that a condition on them must not be tried on those: SQLite moves it inwards whatever its collation.</summary>
    public bool IsOfGroups => IsDistinct || ((SelectCoreSyntax)_select.Terms[0]).GroupBy.Count > 0;

    /// <summary>The order of a query; null where it has none that a page could end in, which is reported.</summary>
    /// <param name="select">The query.</param>
    /// <param name="context">What it was bound in.</param>
    /// <param name="columns">Its result.</param>
    /// <param name="labels">What the columns of the result are called.</param>
    /// <param name="text">The text of a part of it.</param>
    public static PageOrder? Of(SelectSyntax select, QueryContext context, IReadOnlyList<QueryColumn> columns, IReadOnlyList<string> labels, Func<ExpressionSyntax, string> text)
    {
        var order = new PageOrder(select, context, columns, labels, text);
        if (select.Limit is { } limit)
        {
            context.Report(limit, QueryDiagnostics.PageWithLimit());
        }
        else if (columns.FirstOrDefault(static column => column.Facts.MissingCollation is not null) is { } collated)
        {
            context.Report(collated.Facts.MissingCollation!, SchemaDiagnostics.UnknownCollation(collated.Facts.MissingCollation!.Name));
        }
        else if (order._written[0].Count != columns.Count)
        {
            context.Report(select.Terms[0], QueryDiagnostics.PageOfUnnamed());
        }
        else if (select.Terms is [SelectCoreSyntax { GroupBy: [] }] && columns.Any(static column => column.IsAggregate))
        {
            context.Report(select.Terms[0], QueryDiagnostics.PageOfOneRow());
        }
        else if (order._parts?.Unlike() is >= 0 and var unlike)
        {
            context.Report(select.Terms[0], QueryDiagnostics.PageOfUnlikeParts(labels[unlike]));
        }
        else if (select.OrderBy.All(order.Add) && (order.IsDistinct ? order.AddResult() : order.AddGroups() ?? order.AddSources()))
        {
            return order;
        }

        return null;
    }

    // What removes duplicates leaves no two rows that are the same.
    private bool IsDistinct => _select.Terms.Count > 1 || ((SelectCoreSyntax)_select.Terms[0]).Distinct;

    private bool Add(OrderingTermSyntax term)
    {
        ExpressionSyntax bare = term.Expression.WithoutParentheses();
        string collation = "";
        for (; bare is CollateSyntax collate; bare = collate.Operand.WithoutParentheses())
        {
            collation = collation.Length > 0 ? collation : $" COLLATE {SqlName.Quote(collate.Collation.Name)}";
        }

        bool isDescending = term.Order == SortOrder.Descending;
        OrderTerm read = new(null, "", "", isDescending) { AreNullsLast = term.Nulls == NullsOrder.Unspecified ? isDescending : term.Nulls == NullsOrder.Last };
        int index = IndexOf(bare);
        ExpressionSyntax value = index >= 0 ? _written[0][index].Expression : bare;
        if ((index < 0 && (IsDistinct || NamesAlias(bare))) || value.DescendantsAndSelf().OfType<FunctionCallSyntax>().Any(IsRandom) || (index < 0 && Aggregates(value)))
        {
            _context.Report(term, QueryDiagnostics.PageOrderedByUnselected());
            return false;
        }

        _terms.Add(index < 0
            ? read with { Name = Collated(Select(_text(bare)), collation), IsNullable = _sources.ColumnOf(bare) is not { } source || source.Item.FactsOf(source.Column).IsNullable }
            : read with { Column = _labels[index], Name = NameOf(index, collation), IsNullable = _columns[index].Facts.IsNullable });
        if (index >= 0 && collation.Length == 0)
        {
            _orderedLabels.Add(index);
        }

        if (collation.Length == 0 && _sources.ColumnOf(value) is { } column)
        {
            _ordered.Add(column);
        }

        return true;
    }

    // As a column, an aggregate in a subquery without tables would be one of the whole query.
    private static bool Aggregates(ExpressionSyntax term) => term.DescendantsAndSelf().OfType<SelectCoreSyntax>().Where(static core => core.From is null)
        .SelectMany(static core => core.DescendantsAndSelf().OfType<FunctionCallSyntax>()).Any(static call => FunctionCatalog.IsAggregate(call.Name.Name, call.Arguments.Count));

    private static bool IsRandom(FunctionCallSyntax call) => SqlNames.Same(call.Name.Name, "random") || SqlNames.Same(call.Name.Name, "randomblob");

    // All columns of the result together.
    private bool AddResult()
    {
        if (_select.Terms[_select.Terms.Count - 1].Operator == CompoundOperator.UnionAll)
        {
            _context.Report(_select.Terms[_select.Terms.Count - 1], QueryDiagnostics.PageOfDuplicates());
            return false;
        }

        for (int i = 0; i < _labels.Count; i++)
        {
            AddLabel(i);
        }

        return true;
    }

    private bool? AddGroups()
    {
        var core = (SelectCoreSyntax)_select.Terms[0];
        foreach (ExpressionSyntax group in core.GroupBy)
        {
            // Here a name is a column before it is an alias.
            bool isColumn = group.WithoutParentheses() is ColumnReferenceSyntax { Table: null } && _sources.ColumnOf(group.WithoutParentheses()) is not null;
            int index = isColumn ? IndexOfExpression(_written[0], group) : IndexOf(group.WithoutParentheses());
            if (index >= 0)
            {
                AddLabel(index);
            }
            else if (NamesAlias(group))
            {
                _context.Report(group, QueryDiagnostics.PageOrderedByUnselected());
                return false;
            }
            else if (_sources.ColumnOf(group.WithoutParentheses()) is not { } column || !_ordered.Contains(column))
            {
                _terms.Add(new OrderTerm(null, "", Select(_text(group)), IsNullable: true));
            }
        }

        return core.GroupBy.Count > 0 ? true : null;
    }

    // A compound gives values of all its parts under the affinity of the first, which would convert what they are compared with (datatype3, section 4),
    // and compares by the collation of the first part that has one.
    private string NameOf(int index, string collation = "")
    {
        ExpressionSyntax value = _written[0][index].Expression;
        bool isTyped = _select.Terms.Count == 1
            && (value is not (ColumnReferenceSyntax or SubqueryExpressionSyntax) || _sources.ColumnOf(value) is { Item.Relation.Object: CatalogTable });
        string own = collation.Length == 0 && _parts?.CollationOf(index) is { } found ? $" COLLATE {SqlName.Quote(found)}" : collation;
        return isTyped ? Collated(SqlName.Quote(_labels[index]), own) : "+" + SqlName.Quote(_labels[index]) + own;
    }

    // SQLite takes two columns of a join for one where their own collation finds them equal, also where another orders them: with a sign it looks at each.
    private string Collated(string name, string collation) => (collation.Length > 0 && _sources.Items.Count > 1 ? "+" : "") + name + collation;

    private void AddLabel(int index)
    {
        if (_orderedLabels.Add(index))
        {
            _terms.Add(new OrderTerm(_labels[index], "", NameOf(index), IsNullable: _columns[index].Facts.IsNullable));
        }
    }

    // A row of a join is a row, or none, of each table.
    private bool AddSources()
    {
        foreach (FromItem item in _sources.Items)
        {
            if (_sources.KeyOf(item) is not { } key)
            {
                _context.Report(((SelectCoreSyntax)_select.Terms[0]).From!, QueryDiagnostics.PageOfUnknownRows(item.Name.Length == 0 ? "the subquery" : $"'{item.Name}'"));
                return false;
            }

            HashSet<int> ordered = [.. _ordered.Where(each => each.Item == item).Select(static each => each.Column)];
            if (!QuerySources.HasKey(item, ordered, takesNull: false) && !_sources.IsJoinedByKey(item))
            {
                foreach ((string column, string? collation) in key)
                {
                    AddKey(item, column, collation is null ? "" : $" COLLATE {SqlName.Quote(collation)}");
                }
            }
        }

        if (_terms.Count == 0)
        {
            _context.Report(_select.Terms[0], QueryDiagnostics.PageOfOneRow());
        }

        return _terms.Count > 0;
    }

    // A key may be compared otherwise than its column.
    private void AddKey(FromItem item, string column, string collation)
    {
        int place = item.Relation.IndexOf(column);
        int index = place < 0 ? -1 : _written[0].FindIndex(written => _sources.ColumnOf(written.Expression) == (item, place));
        if (index >= 0 && collation.Length == 0)
        {
            AddLabel(index);
        }
        else if (index >= 0)
        {
            _terms.Add(new OrderTerm(_labels[index], "", NameOf(index, collation), IsNullable: _columns[index].Facts.IsNullable));
        }
        else
        {
            _terms.Add(new OrderTerm(null, "", Collated(Select($"{SqlName.Quote(item.Name)}.{SqlName.Quote(column)}"), collation), IsNullable: item.IsNullable));
        }
    }

    private string Select(string sql)
    {
        string name = _names.Take("order_" + (_added.Count + 1).ToString(CultureInfo.InvariantCulture));
        _added.Add((sql, name));
        return name;
    }

    // The result column that a term stands for, or -1: by its number, by an alias, or because it is the same expression. The first part of a compound that has it decides.
    private int IndexOf(ExpressionSyntax term)
    {
        if (OrdinalTerm.Of(term) is { } number)
        {
            return number - 1;
        }

        string? name = NameIn(term);
        return First(part => name is not null && part.FindIndex(column => SqlNames.Same(column.Alias ?? column.Starred, name)) is >= 0 and var alias ? alias : IndexOfExpression(part, term));
    }

    private int IndexOfExpression(List<WrittenColumn> part, ExpressionSyntax term)
    {
        bool isCompound = _select.Terms.Count > 1;
        string? name = isCompound ? NameIn(term) : null;
        (FromItem, int)? column = isCompound ? null : _sources.ColumnOf(term);
        return part.FindIndex(written => column is not null ? _sources.ColumnOf(written.Expression) == column
            : SameExpression.Are(Compared(written), term) || (name is not null && SqlNames.Same((Compared(written) as ColumnReferenceSyntax)?.Column.Name, name)));

        ExpressionSyntax Compared(WrittenColumn written) => isCompound ? Collations.Without(written.Expression) : written.Expression;
    }

    private int First(Func<List<WrittenColumn>, int> indexIn) => _written.Select(indexIn).Where(static index => index >= 0).Select(static index => (int?)index).FirstOrDefault() ?? -1;

    private static string? NameIn(ExpressionSyntax term) => term is ColumnReferenceSyntax { Table: null } reference ? reference.Column.Name : null;

    private bool NamesAlias(ExpressionSyntax term) => term.DescendantsAndSelf().OfType<ColumnReferenceSyntax>()
        .Any(reference => reference.Table is null && _written[0].Any(column => SqlNames.Same(column.Alias, reference.Column.Name)));

    private IEnumerable<WrittenColumn> Written(ResultColumnSyntax column) => column switch
    {
        ExpressionColumnSyntax each => [new WrittenColumn(each.Expression.WithoutParentheses(), each.Alias?.Name)],
        _ when _context.Expansions.TryGetValue(column.Span.Start, out IReadOnlyList<(string? Table, string Column)>? names) =>
            names.Select(name => new WrittenColumn(new ColumnReferenceSyntax(column.Span, null, Unwritten(name.Table), Unwritten(name.Column)!), null) { Starred = name.Column }),
        _ => [],
    };

    private static IdentifierSyntax? Unwritten(string? name) => name is null ? null : new IdentifierSyntax(default, name, QuoteKind.Double);

    private sealed record WrittenColumn(ExpressionSyntax Expression, string? Alias)
    {
        /// <summary>The name that a star gives it; null where it is written.</summary>
        public string? Starred { get; init; }
    }
}
