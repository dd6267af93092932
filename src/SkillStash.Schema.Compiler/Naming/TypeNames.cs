using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The type names of a schema. They are decided once for all languages, so that no two can disagree.</summary>
public sealed class TypeNames
{
    // C# source names are unique without regard to case, and each row type names a source.
    private readonly NameScope _scope;
    private readonly Dictionary<string, string> _rows = new(SqlNames.Comparer);
    private readonly Dictionary<string, string> _keys = new(SqlNames.Comparer);
    private readonly Dictionary<string, EquatableArray<ValueNames>> _values = new(SqlNames.Comparer);
    private readonly List<NameClash> _clashes = [];

    private TypeNames(IEnumerable<string> alsoReserved) =>
        _scope = new NameScope(ReservedTypeNames.All.Concat(alsoReserved), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that were changed, because they are taken or would not compile.</summary>
    public EquatableArray<NameClash> Clashes => _clashes.ToEquatableArray();

    /// <summary>Names the types of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="alsoReserved">Names that no type may have, such as that of the database class.</param>
    public static TypeNames Of(SchemaModel schema, params string[] alsoReserved)
    {
        var names = new TypeNames(alsoReserved);
        foreach (TableModel table in schema.Tables)
        {
            names._rows.Add(table.Name, names.NameRow(table.Name, table.TypeName, "Table"));
        }

        foreach (ViewModel view in schema.Views)
        {
            names._rows.Add(view.Name, names.NameRow(view.Name, view.TypeName, "View"));
        }

        foreach (TableModel table in schema.Tables.Where(static table => table.TypedKey is not null))
        {
            names._keys.Add(table.Name, names.NameKey(table));
        }

        foreach (TableModel table in schema.Tables)
        {
            names._values.Add(table.Name, names.NameValues(table.Name, table.Columns));
        }

        foreach (ViewModel view in schema.Views)
        {
            names._values.Add(view.Name, names.NameValues(view.Name, view.Columns));
        }

        return names;
    }

    /// <summary>The type of a row of a table or view: <c>PluginRating</c>.</summary>
    public string Row(string tableOrView) => _rows[tableOrView];

    /// <summary>The type of the key that is a table's own: <c>PluginRatingId</c>; null where it has none.</summary>
    public string? Key(string? table) => table is not null && _keys.TryGetValue(table, out string? name) ? name : null;

    /// <summary>The names in the columns of a table or view, in their order.</summary>
    public EquatableArray<ValueNames> Values(string tableOrView) => _values[tableOrView];

    // The names that belong to the row's type must be free with it.
    private string NameRow(string sqlName, string? annotated, string access)
    {
        string wanted = annotated ?? SingularForm.OfPascalCase(Words.ToPascalCase(sqlName));
        wanted = wanted.Length == 0 ? "Unnamed" : wanted;

        // Words in lower case are the languages' own.
        string capital = char.ToUpperInvariant(wanted[0]) + wanted.Substring(1);
        string given = capital;
        for (int number = 2; Family(given, access).Any(_scope.IsTaken); number++)
        {
            given = capital + "Row" + (number == 2 ? "" : number.ToString(CultureInfo.InvariantCulture));
        }

        foreach (string name in Family(given, access))
        {
            _scope.TryTake(name);
        }

        if (wanted != given)
        {
            _clashes.Add(new NameClash(sqlName, null, wanted, given));
        }

        return given;
    }

    private static string[] Family(string row, string access) => [row, "New" + row, row + "Changes", row + "Id", row + "Key", row + access];

    // A column of that name and of another type would hide the struct inside the C# record.
    private string NameKey(TableModel table)
    {
        string row = Row(table.Name);
        return new[] { row + "Id", row + "Key" }.FirstOrDefault(name => !IsHidden(table, name)) is { } name
            ? name
            : _scope.Take(row + "Key");
    }

    private static bool IsHidden(TableModel table, string type) =>
        table.Columns.Any(column => column.Type.KeyTable is null && Words.ToPascalCase(column.Name) == type);

    private EquatableArray<ValueNames> NameValues(string tableOrView, EquatableArray<ColumnModel> columns)
    {
        string row = Row(tableOrView);
        return columns.Select(column => column.Type.Kind switch
        {
            ColumnKind.Enum => new ValueNames(TakeEnum(row + Words.ToPascalCase(column.Name)), default),
            ColumnKind.Json when column.Type.Shape is { } shape => NameShape(shape, row, Words.ToPascalCase(column.Name)),
            _ => ValueNames.None,
        }).ToEquatableArray();
    }

    private ValueNames NameShape(JsonShape shape, string row, string property) => shape switch
    {
        JsonShape.Literals => new ValueNames(TakeEnum(row + property), default),
        JsonShape.Array array => Unnamed(NameShape(array.Item, row, SingularForm.OfPascalCase(property))),
        JsonShape.Dictionary dictionary => Unnamed(NameShape(dictionary.Value, row, SingularForm.OfPascalCase(property))),
        JsonShape.Nullable nullable => Unnamed(NameShape(nullable.Value, row, property)),
        JsonShape.Object @object => new ValueNames(
            _scope.Take(row + property),
            @object.Properties.Select(each => NameShape(each.Shape, row, property + Words.ToPascalCase(each.Name))).ToEquatableArray()),
        _ => ValueNames.None,
    };

    // The struct that stands for a member by its text goes with the enum.
    private string TakeEnum(string wanted)
    {
        string given = wanted;
        for (int number = 2; _scope.IsTaken(given) || _scope.IsTaken(given + "Text"); number++)
        {
            given = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        _scope.TryTake(given);
        _scope.TryTake(given + "Text");
        return given;
    }

    private static ValueNames Unnamed(ValueNames part) => new(null, EquatableArray.Of(part));
}
