using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.TypeScript.Tests.Parity;

/// <summary>The C# of a table or view, seen through reflection, so that one proof runs over all of them.</summary>
internal sealed class EmittedTable
{
    private readonly PropertyInfo _property;

    private EmittedTable(PropertyInfo property, SchemaModel schema)
    {
        _property = property;
        Type[] types = property.PropertyType.BaseType!.GetGenericArguments();
        (RowType, NewType) = (types[0], types.ElementAtOrDefault(1));
        Definition = (TableDefinition)property.PropertyType.GetField("Definition", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        Model = FullTextTables.WithRowIds(schema).Tables.SingleOrDefault(table => table.Name == Definition.Name);
        Columns = [.. Model?.Columns ?? schema.Views.Single(view => view.Name == Definition.Name).Columns];
    }

    /// <summary>The interface in TypeScript has the same name.</summary>
    public Type RowType { get; }

    /// <summary>The record to insert; null for a view.</summary>
    public Type? NewType { get; }

    public TableDefinition Definition { get; }

    /// <summary>What the compiler knows of the table; null for a view.</summary>
    public TableModel? Model { get; }

    /// <summary>The columns of the table or view.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>What TypeScript calls its rows in the names of functions.</summary>
    public string Rows => _property.Name == RowType.Name ? RowType.Name + "Rows" : _property.Name;

    /// <summary>Where the texts of its enums are.</summary>
    public Type AccessType => _property.PropertyType;

    /// <summary>The tables and views of a database, parents before children.</summary>
    public static IReadOnlyList<EmittedTable> Of(Type database, SchemaModel schema) =>
    [
        .. database.GetProperties()
            .Where(static property => property.PropertyType.GetField("Definition", BindingFlags.Static | BindingFlags.NonPublic) is not null)
            .Select(property => new EmittedTable(property, schema)),
    ];

    /// <summary>Inserts a row and returns it as stored.</summary>
    public object Insert(SchemaDatabase db, object row) => Call(db, "Insert", row);

    public IReadOnlyList<object> Scan(SchemaDatabase db) => [.. ((IEnumerable)Call(db, "Scan")).Cast<object>()];

    /// <summary>The row's JSON on the wire.</summary>
    public string ToJson(object row, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(row, RowType, options);

    /// <summary>The row that JSON of the wire means.</summary>
    public object FromJson(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(json, RowType, options)!;

    /// <summary>The SQL of each access method, by the name of its function in TypeScript.</summary>
    public IEnumerable<(string Function, string Sql)> Statements()
    {
        string row = RowType.Name;
        yield return ($"scan{Rows}", Definition.Scan.Text);
        yield return ($"count{Rows}", Definition.Count.Text);
        (string Verb, SqlText? Text)[] writes = [("insert", Definition.Insert), ("upsert", Definition.Upsert), ("update", Definition.Update)];
        foreach ((string verb, SqlText? text) in writes.Where(static write => write.Text is not null))
        {
            yield return ($"{verb}{row}", text!.Text);
        }

        if (Definition.List is { } list)
        {
            yield return ($"list{Rows}", list.First.Text);
        }

        foreach (FieldInfo field in AccessType.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(static field => field.Name.EndsWith("Query", StringComparison.Ordinal) && field.Name != "ExistsQuery"))
        {
            string method = field.Name[..^"Query".Length];
            string name = method.StartsWith("Find", StringComparison.Ordinal) ? $"find{row}{method[4..]}"
                : method.StartsWith("List", StringComparison.Ordinal) ? $"list{Rows}{method[4..]}"
                : method == "Search" ? $"search{Rows}"
                : $"delete{row}";
            switch (field.GetValue(null))
            {
                case SqlText text:
                    yield return (name, text.Text);
                    break;
                case PageText page:
                    yield return (name, page.First.Text);
                    break;
            }
        }
    }

    /// <summary>The value of a column.</summary>
    public object? ValueOf(object row, string column)
    {
        string[] columns = [.. Model!.Columns.Where(static each => each.Visibility != ColumnVisibility.Hidden).Select(static each => each.Name)];
        ParameterInfo[] parameters = RowType.GetConstructors().Single(static each => each.GetParameters().Length > 1).GetParameters();
        return RowType.GetProperty(parameters[Array.IndexOf(columns, column)].Name!)!.GetValue(row);
    }

    /// <summary>Calls an access method.</summary>
    public object Call(SchemaDatabase db, string method, params object[] arguments)
    {
        try
        {
            return AccessType.GetMethods().Single(each => each.Name == method && Fits(each, arguments)).Invoke(_property.GetValue(db), arguments)!;
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }

    private static bool Fits(MethodInfo method, object[] arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return parameters.Length == arguments.Length && parameters.Zip(arguments).All(static pair =>
            pair.Second is null || (Nullable.GetUnderlyingType(pair.First.ParameterType) ?? pair.First.ParameterType).IsInstanceOfType(pair.Second));
    }
}
