using System;
using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using SkillStash.Registry;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>One emitted table seen through reflection, so that the same test runs over every table and every method.</summary>
/// <remarks>The emitted code itself uses no reflection; only these tests do.</remarks>
public sealed class RegistryTable
{
    private RegistryTable(PropertyInfo property)
    {
        Property = property;
        Type[] arguments = property.PropertyType.BaseType!.GetGenericArguments();
        RowType = arguments[0];
        NewType = arguments[1];
    }

    /// <summary>All tables, parents before children.</summary>
    public static IReadOnlyList<RegistryTable> All { get; } = typeof(RegistryDatabase).GetProperties()
        .Where(property => property.PropertyType.Name.EndsWith("Table", StringComparison.Ordinal))
        .Select(property => new RegistryTable(property)).ToArray();

    public PropertyInfo Property { get; }

    public string Name => Property.Name;

    public Type RowType { get; }

    public Type NewType { get; }

    public Type ChangesType => RowType.Assembly.GetType(RowType.FullName + "Changes")!;

    /// <summary>The name in SQL.</summary>
    public string SqlName => ((TableDefinition)Access.GetField("Definition", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Name;

    /// <summary>The column names in SQL, in the order of the row's properties.</summary>
    public string[] Columns => ColumnsOf(SqlName);

    /// <summary>The columns of the primary key.</summary>
    public string[] Key => ColumnsOf(SqlName, keyOnly: true);

    public PropertyInfo[] RowProperties => [.. RowType.GetConstructors().Single(each => each.GetParameters().Length > 1).GetParameters()
        .Select(parameter => RowType.GetProperty(parameter.Name!)!)];

    public IEnumerable<MethodInfo> Finds => Methods("FindBy");

    public IEnumerable<MethodInfo> Lists => Methods("List");

    private Type Access => Property.PropertyType;

    public static RegistryTable Of(string name) => All.Single(table => table.Name == name);

    public object Call(RegistryDatabase db, string method, params object[] arguments) =>
        Access.GetMethods().Single(each => each.Name == method && Fits(each, arguments)).Invoke(Property.GetValue(db), arguments)!;

    public object? Call(RegistryDatabase db, MethodInfo method, params object?[] arguments) => method.Invoke(Property.GetValue(db), arguments);

    /// <summary>The JSON that the overload of a list writes.</summary>
    public string WriteJson(RegistryDatabase db, MethodInfo list, params object?[] arguments)
    {
        ArrayBufferWriter<byte> json = new();
        Type[] types = [typeof(IBufferWriter<byte>), .. list.GetParameters().Select(parameter => parameter.ParameterType)];
        try
        {
            Call(db, Access.GetMethod(list.Name, types)!, [json, .. arguments]);
        }
        catch when (json.WrittenCount > 0)
        {
            throw new InvalidOperationException("A list that cannot be read has written something.");
        }

        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <summary>All rows, read by the one method that scans.</summary>
    public List<object> Scan(RegistryDatabase db) => [.. ((IEnumerable)Access.GetMethod("Scan")!.Invoke(Property.GetValue(db), null)!).Cast<object>()];

    /// <summary>The value of the row's property that a parameter of a look-up is named for.</summary>
    public object? ValueOf(object row, ParameterInfo parameter) =>
        RowType.GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])!.GetValue(row);

    /// <summary>The column that a property of the row, the new row or the changes stands for.</summary>
    public string ColumnOf(PropertyInfo property) => Columns[Array.FindIndex(RowProperties, each => each.Name == property.Name)];

    public override string ToString() => Name;

    private static bool Fits(MethodInfo method, object[] arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return parameters.Length == arguments.Length && parameters.Zip(arguments).All(pair => pair.First.ParameterType.IsInstanceOfType(pair.Second));
    }

    private static string[] ColumnsOf(string table, bool keyOnly = false)
    {
        using var live = new LiveDatabase();
        return [.. live.Query("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 OR NOT ?2", table, keyOnly).Select(row => (string)row[0])];
    }

    // Those that give rows, and not their overloads that write JSON.
    private IEnumerable<MethodInfo> Methods(string prefix) => Access.GetMethods()
        .Where(method => method.Name.StartsWith(prefix, StringComparison.Ordinal) && method.ReturnType != typeof(void));
}
