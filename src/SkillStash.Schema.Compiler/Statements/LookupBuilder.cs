using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Finds the look-ups that the keys and indexes of a table serve.</summary>
/// <remarks>
/// A unique key finds one row. Any other index lists rows: its leading columns are compared with parameters up to the first that
/// rather measures than names (descending, a time, a real number; an integer behind the first column), and the rest gives the order.
/// </remarks>
internal sealed class LookupBuilder
{
    private readonly TableModel _table;
    private readonly ColumnText _text;
    private readonly Dictionary<string, ColumnModel> _columns;
    private readonly Dictionary<string, string> _names;
    private readonly HashSet<string> _foreignKeyColumns;
    private readonly List<StatementModel> _lookups = [];
    private readonly HashSet<(StatementKind Kind, string Columns)> _served = [];
    private readonly NameScope _methods = new([]);

    private LookupBuilder(TableModel table, ColumnText text)
    {
        _table = table;
        _text = text;
        _columns = text.All.ToDictionary(static column => column.Name, SqlNames.Comparer);
        var scope = new NameScope([]);
        _names = text.All.ToDictionary(static column => column.Name, column => scope.Take(Name(column)), SqlNames.Comparer);
        _foreignKeyColumns = new HashSet<string>(
            table.ForeignKeys.SelectMany(static key => key.Columns.Select(static pair => pair.From)), SqlNames.Comparer);
    }

    /// <summary>The look-ups, unique keys first, each named once.</summary>
    public static EquatableArray<StatementModel> Build(TableModel table, ColumnText text)
    {
        if (table.Module is not null && !FullTextTables.Is(table))
        {
            return default;
        }

        var builder = new LookupBuilder(table, text);
        builder.AddUniqueKeys();
        builder.AddLists();
        return builder._lookups.ToEquatableArray();
    }

    /// <summary>The list of all rows by their key; null where nothing tells any two rows apart.</summary>
    public static StatementModel? BuildList(TableModel table, ColumnText text)
    {
        var builder = new LookupBuilder(table, text);
        return (table.Module is null || FullTextTables.Is(table)) && builder.HasOrder ? builder.ListAll() : null;
    }

    // A page needs an order that tells any two rows apart, and a table whose columns have taken all names of the rowid has none.
    private bool HasOrder => !_table.HasRowId || RowIdTerm() is not null;

    private void AddUniqueKeys()
    {
        if (_table.PrimaryKey.Count > 0)
        {
            Find(KeyPart.PrimaryKey(_table).ToArray(), null);
        }

        foreach (IndexModel index in Declared().Where(static index => index.IsUnique))
        {
            Find(index.Columns.Select(Part).ToArray(), index.PredicateSql);
        }
    }

    // CREATE INDEX says what the schema's author wants to look up; the indexes of constraints come after.
    private void AddLists()
    {
        if (!HasOrder)
        {
            return;
        }

        // Those of CREATE INDEX first, as the enum has them: they were made to be read by.
        foreach (IndexModel index in Declared().OrderBy(static index => index.Origin))
        {
            int equal = index.IsUnique
                ? Math.Min(LeadingNames(index), index.Columns.Count - 1)
                : LeadingNames(index);
            if (!index.IsUnique || equal > 0)
            {
                List(index, equal);
            }
        }
    }

    // The key's own index has the order of the whole table.
    private StatementModel ListAll()
    {
        OrderTerm[] order = _table.Indexes.FirstOrDefault(static index => index.Origin == IndexOrigin.PrimaryKey) is { } key
            ? [.. key.Columns.Select(Term), .. key.Columns.Any(column => _columns[column.Name!].IsNullable) ? RowOrder(key) : []]
            : [RowIdTerm()!];
        (string first, PageModel page) = new PageBuilder(_text, order, "", 0).Build();
        string columns = string.Join(", ", _table.PrimaryKey.Select(Code));
        return new StatementModel
        {
            Name = "List",
            Kind = StatementKind.Page,
            Sql = first,
            Page = page,
            Documentation = columns.Length == 0 ? "All rows, in order of insertion." : $"All rows, ordered by {columns}.",
        };
    }

    // In order of creation; an index on an expression or on the rowid has no column to ask for.
    private IEnumerable<IndexModel> Declared() => _table.Indexes
        .Where(index => index.Columns.All(column => column.Name is not null && _columns.ContainsKey(column.Name)));

    private int LeadingNames(IndexModel index)
    {
        int count = 0;
        while (count < index.Columns.Count && !Measures(index.Columns[count], count))
        {
            count++;
        }

        return count;
    }

    private bool Measures(IndexColumnModel column, int place) => column.IsDescending || _columns[column.Name!].Type.Kind switch
    {
        ColumnKind.Real or ColumnKind.Decimal or ColumnKind.Timestamp or ColumnKind.Date or ColumnKind.Time => true,
        ColumnKind.Integer => place > 0 && !_foreignKeyColumns.Contains(column.Name!),
        _ => false,
    };

    private void Find(IReadOnlyList<KeyPart> key, string? predicate) => Add(
        new StatementModel
        {
            Name = $"FindBy{NameOf(key)}{NameOf(predicate)}",
            Kind = StatementKind.One,
            Sql = $"SELECT {_text.SelectList} FROM {_text.Table} WHERE {Filter(key, predicate)}",
            Parameters = key.Select(static part => new ParameterModel(part.Column.Name)).ToEquatableArray(),
            Documentation = $"The row with this {Quoted(key)}{Quoted(predicate)}; null where there is none.",
        },
        key,
        predicate);

    private void List(IndexModel index, int equal)
    {
        KeyPart[] parts = index.Columns.Select(Part).ToArray();
        KeyPart[] key = parts.Take(equal).ToArray();
        KeyPart[] ordered = parts.Skip(equal).ToArray();
        OrderTerm[] order = [.. index.Columns.Skip(equal).Select(Term), .. RowOrder(index)];
        KeyPart[] named = equal > 0 ? key : parts;
        (string first, PageModel page) = new PageBuilder(_text, order, Filter(key, index.PredicateSql, takesNull: true), key.Length).Build();
        var lookup = new StatementModel
        {
            Name = $"ListBy{NameOf(named)}{NameOf(index.PredicateSql)}",
            Kind = StatementKind.Page,
            Sql = first,
            Parameters = key.Select(static part => new ParameterModel(part.Column.Name) { IsNullable = part.Column.IsNullable }).ToEquatableArray(),
            Page = page,
            Documentation = Documentation(key, index.PredicateSql, index.Columns.Skip(equal).ToArray()),
        };
        if (!Add(lookup, named, index.PredicateSql) && index.Origin == IndexOrigin.CreateIndex && ordered.Length > 0)
        {
            Add(lookup with { Name = $"{lookup.Name}OrderedBy{NameOf(ordered)}" }, [.. named, null, .. ordered], index.PredicateSql);
        }
    }

    // What SQLite appends to every entry of an index: the rowid, or the rest of the key of a WITHOUT ROWID table.
    private IEnumerable<OrderTerm> RowOrder(IndexModel index)
    {
        if (_table.HasRowId)
        {
            return [RowIdTerm()!];
        }

        return _table.PrimaryKey
            .Where(key => !index.Columns.Any(column => SqlNames.Same(column.Name!, key)))
            .Select(key => TermOf(_columns[key]));
    }

    // A column may take the name of the rowid away (lang_createtable, section 5).
    private OrderTerm? RowIdTerm() =>
        _table.Columns.FirstOrDefault(column => column.IsRowIdAlias || (_table.Module is not null && SqlNames.IsRowId(column.Name))) is { } alias
            ? TermOf(alias)
            : _table.RowIdName() is { } name
                ? new OrderTerm(null, "", name)
                : null;

    private OrderTerm Term(IndexColumnModel column)
    {
        KeyPart part = Part(column);
        OrderTerm term = TermOf(part.Column);
        return term with { Name = term.Name + part.Collate, IsDescending = column.IsDescending, IsNullable = part.Column.IsNullable };
    }

    private OrderTerm TermOf(ColumnModel column) => new(column.Name, _text.Qualifier(column), SqlName.Quote(column.Name));

    private static string Filter(IEnumerable<KeyPart> key, string? predicate, bool takesNull = false)
    {
        IEnumerable<string> terms = key.Select((part, i) => part.Is(ColumnText.Parameter(i + 1), takesNull));
        return string.Join(" AND ", predicate is null ? terms : terms.Append($"({predicate})"));
    }

    private KeyPart Part(IndexColumnModel column) => KeyPart.Of(_columns[column.Name!], column);

    private bool Add(StatementModel lookup, IEnumerable<KeyPart?> columns, string? predicate)
    {
        string served = $"{SqlName.List(columns.Select(static part => part?.Column.Name ?? ""))} {predicate}";
        if (!_served.Add((lookup.Kind, served.ToLowerInvariant())))
        {
            return false;
        }

        // Two lists of columns can make one name: a_and_b, and a with b.
        _lookups.Add(lookup with { Name = _methods.Take(NameLength.Fit(lookup.Name, NameLength.OfCompound)) });
        return true;
    }

    private string NameOf(IEnumerable<KeyPart> key) => string.Join("And", key.Select(part => _names[part.Column.Name]));

    // A partial index has only some of the rows, and its methods say so.
    private static string NameOf(string? predicate) => predicate is null ? "" : $"Where{MemberNames.OfValue(predicate.ToLowerInvariant(), default)}";

    private static string Name(ColumnModel column) => MemberNames.Of(column) is { Length: > 0 } name ? name : "Unnamed";

    private static string Documentation(IReadOnlyCollection<KeyPart> key, string? predicate, IReadOnlyCollection<IndexColumnModel> order)
    {
        string rows = key.Count > 0 ? $"The rows with this {Quoted(key)}{Quoted(predicate)}" : predicate is null ? "All rows" : $"The rows{Quoted(predicate)}";
        string columns = string.Join(", ", order.Select(static column => Code(column.Name!) + (column.IsDescending ? " descending" : "")));
        return order.Count == 0 ? $"{rows}, in order of insertion." : $"{rows}, ordered by {columns}.";
    }

    private static string Quoted(IEnumerable<KeyPart> key) => string.Join(" and ", key.Select(static part => Code(part.Column.Name)));

    private static string Quoted(string? predicate) => predicate is null ? "" : $" where {Code(predicate)}";

    private static string Code(string name) => $"`{name.Replace('`', '\'')}`";
}
