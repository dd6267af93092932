using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

/// <summary>A table of a random schema: what is emitted for it, and how its rows stand in the database.</summary>
internal sealed class WalkTable : EmittedTable
{
    private const int PageSize = 2;

    private readonly CSharpTable _emitted;
    private readonly Dictionary<string, WalkColumn> _columns;

    public WalkTable(SchemaDatabase database, TableModel model, CSharpTable emitted)
        : base(database, emitted.RowType)
    {
        _emitted = emitted;
        Model = model;
        Columns = [.. emitted.Columns.Select(column => new WalkColumn(column, model.Column(column.SqlName)!))];
        _columns = Columns.ToDictionary(static column => column.Name);
        Key = [.. emitted.Key.Select(column => _columns[column.SqlName])];
        Inserted = [.. emitted.Inserted.Select(column => _columns[column.SqlName])];
        Data = [.. Inserted.Except(Key)];
        Query = $"SELECT {string.Join(", ", Columns.Select(static column => column.Name))} FROM {Name}";
    }

    public string Name => _emitted.SqlName;

    public TableModel Model { get; }

    /// <summary>All columns of a row.</summary>
    public IReadOnlyList<WalkColumn> Columns { get; }

    /// <summary>The columns of the primary key.</summary>
    public IReadOnlyList<WalkColumn> Key { get; }

    /// <summary>The columns of a new row.</summary>
    public IReadOnlyList<WalkColumn> Inserted { get; }

    /// <summary>The columns that can be changed.</summary>
    public IReadOnlyList<WalkColumn> Data { get; }

    /// <summary>The query for all rows.</summary>
    public string Query { get; }

    /// <summary>Whether a row is read again after its insert, because a trigger may have changed it, and is taken back if it is not there.</summary>
    public bool IsReread => _emitted.Statements.Reread is not null;

    /// <summary>The methods that find one row or list rows, each with its columns, whether it finds one, and the condition of a partial index.</summary>
    public IEnumerable<(MethodInfo Method, WalkColumn[] By, bool FindsOne, string? Predicate)> Lookups => _emitted.Lookups.Select(lookup => (
        Method(lookup.Statement.Name)!,
        lookup.Parameters.Select(column => _columns[column.SqlName]).ToArray(),
        lookup.Statement.Kind == StatementKind.One,
        Model.Indexes.Select(static index => index.PredicateSql).FirstOrDefault(predicate => predicate is not null && lookup.Statement.Sql.Contains($"({predicate})", StringComparison.Ordinal))));

    /// <summary>A row as its columns have it, without what their types do not tell.</summary>
    public string Plain(object row) => string.Join(" | ", Columns.Select(column => StoredForm.Plain(column.Type, PlainDatabase.Text(StoredForm.Of(column.Type, Get(row, column.Property))))));

    /// <summary>The same of a row that SQLite has read.</summary>
    public string Plain(string[] stored) => string.Join(" | ", Columns.Zip(stored, static (column, value) => StoredForm.Plain(column.Type, value)));

    /// <summary>The stored values of a row's key.</summary>
    public object?[] StoredKey(object?[] key) => [.. Key.Zip(key, static (column, value) => StoredForm.Of(column.Type, value))];

    /// <summary>The key of a row; null for a part that is NULL, whatever its type.</summary>
    public object?[] KeyOf(object row) => [.. Key.Select(column => Get(row, column.Property) is var part && part is SqliteValue { IsNull: true } ? null : part)];

    public object Upsert(object row) => Call("Upsert", [row.GetType()], row)!;

    public long InsertMany(Array rows) => (long)Call("InsertMany", [typeof(IEnumerable<>).MakeGenericType(rows.GetType().GetElementType()!)], rows)!;

    public bool Update(object?[] key, object changes) => (bool)Call("Update", [.. Key.Select(column => TypeOf(column.Property)), Changes!], [.. key, changes])!;

    public bool Delete(object?[] key) => (bool)Call(Method("Delete")!, key)!;

    public object? Find(MethodInfo method, object?[] key) => Call(method, key);

    /// <summary>The row of a key. Its look-up is the first.</summary>
    public object? FindByKey(object?[] key) => Call(Lookups.First().Method, key);

    /// <summary>All rows in pages; null where there is no such list.</summary>
    public object[]? List(int? limit) => _emitted.Statements.List is null ? null : Pages(Method("List")!, [], limit);

    /// <summary>What a list gives, page by page.</summary>
    public object[] Pages(MethodInfo list, object?[] by, int? limit)
    {
        List<object> rows = [];
        object? after = null;
        do
        {
            object page = PageOf(list, [.. by, limit, after]);
            rows.AddRange(Rows(page));
            after = page.GetType().GetProperty("Next")!.GetValue(page);
        }
        while (after is not null);
        return [.. rows];
    }

    /// <summary>All rows of a list, which are the same in small pages.</summary>
    public object[] Pages(MethodInfo list, object?[] by)
    {
        object[] rows = Pages(list, by, limit: null);
        return rows.SequenceEqual(Pages(list, by, PageSize)) ? rows : throw new WalkFault($"{Name}.{list.Name} gives other rows in pages of {PageSize}");
    }
}
