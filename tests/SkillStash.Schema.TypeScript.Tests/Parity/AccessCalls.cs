using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>Calls every access method of C# and writes down what it was asked and what it said, for TypeScript to be asked the same.</summary>
internal sealed class AccessCalls(SchemaDatabase db, Func<EmittedTable, object, JsonElement> json)
{
    private const int Samples = 6;
    private const int PageSize = 2;
    private const int LongestWalk = 8;

    private readonly List<object> _calls = [];

    /// <summary>The calls, in their order: reads, then writes.</summary>
    public IReadOnlyList<object> Record(IReadOnlyList<EmittedTable> tables, ILookup<EmittedTable, (object New, object Stored)> inserted, Func<EmittedTable, object, object> given)
    {
        foreach (EmittedTable table in tables)
        {
            Add("count", $"count{table.Rows}", [], () => table.Call(db, "Count"));
            RecordLookups(table);
        }

        foreach (EmittedTable table in tables.Where(static table => table.Model is { PrimaryKey.Count: > 0 }))
        {
            object[] rows = [.. table.Scan(db).Take(Samples)];
            RecordUpdates(table, rows);
            foreach ((object @new, _) in inserted[table].Take(2))
            {
                Add("row", $"upsert{table.RowType.Name}", [given(table, @new)], () => json(table, table.Call(db, "Upsert", @new)));
            }

            foreach (object row in rows.Take(3))
            {
                object?[] key = [.. table.Model!.PrimaryKey.Select(column => table.ValueOf(row, column))];
                object?[] wire = Wire(table, row, table.Model.PrimaryKey);
                Add("value", $"delete{table.RowType.Name}", wire, () => table.Call(db, "Delete", key!));
                Add("value", $"delete{table.RowType.Name}", wire, () => table.Call(db, "Delete", key!));
            }

            Add("count", $"count{table.Rows}", [], () => table.Call(db, "Count"));
        }

        return _calls;
    }

    private void RecordLookups(EmittedTable table)
    {
        if (table.Model is not { } model)
        {
            return;
        }

        TableStatements statements = StatementBuilder.Of(model, Engine.Sqlite);
        if (statements.Search is not null)
        {
            RecordSearches(table, model);
        }

        foreach (StatementModel lookup in statements.Lookups.Concat(statements.List is { } list ? [list] : []))
        {
            string[] columns = [.. lookup.Parameters.Select(static parameter => parameter.Column)];
            IEnumerable<object> rows = columns.Length == 0 ? table.Scan(db).Take(1) : table.Scan(db).Take(Samples);
            foreach (object row in rows.Where(row => lookup.Parameters.All(each => each.IsNullable || table.ValueOf(row, each.Column) is not null)))
            {
                object?[] arguments = [.. columns.Select(column => table.ValueOf(row, column))];
                object?[] wire = Wire(table, row, columns);
                if (lookup.Page is null)
                {
                    Add("row", $"find{table.RowType.Name}{lookup.Name[4..]}", wire,
                        () => table.Call(db, lookup.Name, arguments!) is { } found ? json(table, found) : null);
                }
                else
                {
                    Add("pages", $"list{table.Rows}{lookup.Name[4..]}", wire, () => Walk(table, lookup.Name, arguments, row => json(table, row)));
                }
            }
        }
    }

    // The words of rows, whole and as the beginnings of others.
    private void RecordSearches(EmittedTable table, TableModel model)
    {
        IEnumerable<string> texts = model.Columns.Where(static column => column.IsSearched)
            .SelectMany(column => table.Scan(db).Take(Samples).Select(row => (string?)table.ValueOf(row, column.Name) ?? ""));
        foreach (string query in texts.Append("1 a").SelectMany(static text => new[] { FullText.Words(text), FullText.Words(text, isPrefix: true) }).Distinct())
        {
            Add("pages", $"search{table.Rows}", [query], () => Walk(table, "Search", [query], static match => JsonSerializer.SerializeToElement(match, match.GetType()), [null]));
        }
    }

    private List<object> Walk(EmittedTable table, string method, object?[] arguments, Func<object, JsonElement> toJson, params object?[] more)
    {
        List<object> pages = [];
        object? after = null;
        do
        {
            object page = table.Call(db, method, [.. arguments!, PageSize, after!, .. more!]);
            after = page.GetType().GetProperty("Next")!.GetValue(page);
            pages.Add(new { items = ((IEnumerable)page).Cast<object>().Select(toJson), next = after?.ToString() });
        }
        while (after is not null && pages.Count < LongestWalk);
        return pages;
    }

    // Under the key of one row the values of another: some break a constraint.
    private void RecordUpdates(EmittedTable table, object[] rows)
    {
        TableModel model = table.Model!;
        if (StatementBuilder.Of(model, Engine.Sqlite).Update is null)
        {
            return;
        }

        ConstructorInfo constructor = table.RowType.GetConstructors().Single(static each => each.GetParameters().Length > 1);
        ColumnModel[] columns = [.. model.Columns.Where(static column => column.Visibility != ColumnVisibility.Hidden)];
        for (int i = 0; i + 1 < rows.Length; i++)
        {
            object key = rows[i], values = rows[i + 1];
            object mixed = constructor.Invoke([.. columns.Select(column =>
                table.ValueOf(column.PrimaryKeyOrdinal > 0 ? key : values, column.Name))]);
            Add("value", $"update{table.RowType.Name}", [json(table, mixed)], () => table.Call(db, "Update", mixed));
            RecordChanges(table, model, key, values, i);
        }
    }

    private void RecordChanges(EmittedTable table, TableModel model, object keyRow, object values, int seed)
    {
        string[] columns = [.. StatementBuilder.Of(model, Engine.Sqlite).Change!.Assignments.Select(static each => each.Column)];
        JsonElement wire = json(table, values);
        Dictionary<string, JsonElement> given = columns.Where((_, i) => (i + seed) % 3 == 0).ToDictionary(static column => column, column => wire.GetProperty(column));
        object?[] key = [.. model.PrimaryKey.Select(column => table.ValueOf(keyRow, column))];
        Type type = table.RowType.Assembly.GetType(table.RowType.FullName + "Changes")!;
        object changes = JsonSerializer.Deserialize(JsonSerializer.Serialize(given), type)!;
        Add("value", $"update{table.RowType.Name}", [.. Wire(table, keyRow, model.PrimaryKey), given], () => table.Call(db, "Update", [.. key!, changes]));
    }

    private object?[] Wire(EmittedTable table, object row, IEnumerable<string> columns)
    {
        JsonElement wire = json(table, row);
        return [.. columns.Select(column => (object?)wire.GetProperty(column))];
    }

    private void Add(string kind, string function, object?[] arguments, Func<object?> call)
    {
        try
        {
            _calls.Add(new { kind, function, arguments, result = call(), limit = PageSize, longest = LongestWalk });
        }
        catch (ConstraintViolationException e)
        {
            string[] columns = e.Kind is ConstraintKind.Unique or ConstraintKind.PrimaryKey or ConstraintKind.NotNull ? [.. e.Columns] : [];
            string failed = e.Kind == ConstraintKind.ForeignKey ? "" : e.Table; // D1 does not tell
            _calls.Add(new { kind = "error", function, arguments, result = new { kind = Kind(e.Kind), table = failed, columns } });
        }
    }

    private static string Kind(ConstraintKind kind) => kind switch
    {
        ConstraintKind.PrimaryKey or ConstraintKind.RowId => "unique",
        _ => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..],
    };
}
