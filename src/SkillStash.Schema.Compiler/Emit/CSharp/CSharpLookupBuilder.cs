using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Finds the look-ups that the keys and indexes of a table serve.</summary>
/// <remarks>
/// A unique key finds one row. Any other index lists rows: its leading columns are compared with parameters up to the first that
/// rather measures than names (descending, a time, a real number; an integer behind the first column), and the rest gives the order.
/// </remarks>
internal sealed class CSharpLookupBuilder
{
    private readonly TableModel _table;
    private readonly Dictionary<string, ColumnModel> _models;
    private readonly Dictionary<string, CSharpColumn> _columns;
    private readonly HashSet<string> _foreignKeyColumns;
    private readonly List<CSharpLookup> _lookups = [];
    private readonly HashSet<(bool IsUnique, string Columns)> _served = [];
    private readonly NameScope _finds = new([]), _lists = new([]);

    private CSharpLookupBuilder(TableModel table, IReadOnlyList<CSharpColumn> columns)
    {
        _table = table;
        _models = table.Columns.ToDictionary(column => column.Name, SqlNames.Comparer);
        _columns = columns.ToDictionary(column => column.SqlName, SqlNames.Comparer);
        _foreignKeyColumns = new HashSet<string>(
            table.ForeignKeys.SelectMany(key => key.Columns.Select(pair => pair.From)), SqlNames.Comparer);
    }

    /// <summary>The look-ups, unique keys first, each named once.</summary>
    public static EquatableArray<CSharpLookup> Build(TableModel table, IReadOnlyList<CSharpColumn> columns)
    {
        if (table.Module is not null)
        {
            return default;
        }

        var builder = new CSharpLookupBuilder(table, columns);
        builder.AddUniqueKeys();
        builder.AddLists();
        return builder._lookups.ToEquatableArray();
    }

    private void AddUniqueKeys()
    {
        if (_table.PrimaryKey.Count > 0)
        {
            Find(_table.PrimaryKey.Select(name => (name, (string?)null)).ToList(), null);
        }

        foreach (IndexModel index in Declared().Where(index => index.IsUnique))
        {
            Find(index.Columns.Select(column => (column.Name!, Collation(column))).ToList(), index.PredicateSql);
        }
    }

    // CREATE INDEX says what the schema's author wants to look up; the indexes of constraints come after.
    private void AddLists()
    {
        foreach (IndexModel index in Declared().OrderBy(index => index.Origin == "c" ? 0 : index.Origin == "u" ? 1 : 2))
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

    // In order of creation; an index on an expression or on the rowid has no column to ask for.
    private IEnumerable<IndexModel> Declared() => _table.Indexes.Reverse()
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

    private bool Measures(IndexColumnModel column, int place) => column.IsDescending || _models[column.Name!].Type.Kind switch
    {
        ColumnKind.Real or ColumnKind.Decimal or ColumnKind.Timestamp or ColumnKind.Date or ColumnKind.Time => true,
        ColumnKind.Integer => place > 0 && !_foreignKeyColumns.Contains(column.Name!),
        _ => false,
    };

    private void Find(IReadOnlyList<(string Name, string? Collation)> key, string? predicate) => Add(
        new CSharpLookup
        {
            Name = NameOf(key.Select(part => part.Name)),
            Parameters = key.Select(part => Parameter(part.Name)).ToEquatableArray(),
            Filter = Filter(key, predicate),
        },
        key.Select(part => part.Name));

    private void List(IndexModel index, int equal)
    {
        var filter = index.Columns.Take(equal).Select(column => (column.Name!, Collation(column))).ToList();
        List<IndexColumnModel> order = index.Columns.Skip(equal).ToList();
        List<string> terms = order.Select(Term).ToList();
        terms.AddRange(RowOrder(index));
        string[] named = (equal > 0 ? index.Columns.Take(equal) : index.Columns).Select(column => column.Name!).ToArray();
        string name = NameOf(named);
        var lookup = new CSharpLookup
        {
            Name = name,
            Parameters = filter.Select(part => Parameter(part.Item1)).ToEquatableArray(),
            Filter = Filter(filter, index.PredicateSql),
            Order = terms.ToEquatableArray(),
            OrderText = string.Join(", ", order.Select(column => column.Name + (column.IsDescending ? " descending" : ""))),
        };
        if (!Add(lookup, named) && index.Origin == "c" && order.Count > 0)
        {
            string[] ordered = order.Select(column => column.Name!).ToArray();
            Add(lookup with { Name = name + "OrderedBy" + NameOf(ordered) }, named.Append("").Concat(ordered));
        }
    }

    // What SQLite appends to every entry of an index: the rowid, or the rest of the key of a WITHOUT ROWID table.
    private IEnumerable<string> RowOrder(IndexModel index)
    {
        if (_table.HasRowId)
        {
            return RowIdName() is { } rowId ? [rowId] : [];
        }

        return _table.PrimaryKey
            .Where(key => !index.Columns.Any(column => SqlNames.Same(column.Name!, key)))
            .Select(SqlName.Quote);
    }

    // A column may take the name of the rowid away (lang_createtable, section 5).
    private string? RowIdName() =>
        _table.Columns.FirstOrDefault(column => column.IsRowIdAlias) is { } alias
            ? SqlName.Quote(alias.Name)
            : new[] { "rowid", "oid", "_rowid_" }.FirstOrDefault(name => !_models.ContainsKey(name));

    private string Term(IndexColumnModel column)
    {
        string term = SqlName.Quote(column.Name!);
        if (Collation(column) is { } collation)
        {
            term += " COLLATE " + SqlName.Quote(collation);
        }

        term += column.IsDescending ? " DESC" : "";
        return !_models[column.Name!].IsNullable ? term : term + (column.IsDescending ? " NULLS LAST" : " NULLS FIRST");
    }

    private static string Filter(IEnumerable<(string Name, string? Collation)> equal, string? predicate)
    {
        IEnumerable<string> terms = equal.Select((part, i) =>
            SqlName.Quote(part.Name) + " = ?" + Number(i + 1) + (part.Collation is null ? "" : " COLLATE " + SqlName.Quote(part.Collation)));
        return string.Join(" AND ", predicate is null ? terms : terms.Append("(" + predicate + ")"));
    }

    private string? Collation(IndexColumnModel column) =>
        SqlNames.Same(column.Collation, _models[column.Name!].Collation) ? null : column.Collation;

    private CSharpColumn Parameter(string name) => _columns[name];

    private string NameOf(IEnumerable<string> columns) => string.Join("And", columns.Select(name => _columns[name].Property));

    private bool Add(CSharpLookup lookup, IEnumerable<string> columns)
    {
        if (!_served.Add((lookup.IsUnique, SqlName.List(columns).ToLowerInvariant())))
        {
            return false;
        }

        // Two lists of columns can make one name: a_and_b, and a with b.
        _lookups.Add(lookup with { Name = (lookup.IsUnique ? _finds : _lists).Take(lookup.Name) });
        return true;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
