using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Naming;

/// <summary>The type names of a schema. They are decided once for all languages, so that no two can disagree.</summary>
public sealed class TypeNames
{
    // C# source names are unique without regard to case, and each row type names a source.
    private readonly NameScope _scope = new(ReservedTypeNames.All, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _rows = new(SqlNames.Comparer);
    private readonly Dictionary<string, string> _keys = new(SqlNames.Comparer);
    private readonly Dictionary<string, EquatableArray<ValueNames>> _values = new(SqlNames.Comparer);
    private readonly List<NameClash> _clashes = [];

    private TypeNames()
    {
    }

    /// <summary>The names that were changed, because they are taken or would not compile, and those that hide a type of the DOM.</summary>
    public EquatableArray<NameClash> Clashes => _clashes.ToEquatableArray();

    /// <summary>Names the types of a schema.</summary>
    public static TypeNames Of(SchemaModel schema)
    {
        var names = new TypeNames();
        var relations = schema.Tables.Select(static table => (table.Name, table.TypeName, Access: "Table", table.Columns))
            .Concat(schema.Views.Select(static view => (view.Name, view.TypeName, Access: "View", view.Columns))).ToArray();

        // A name that was asked for is had before one that only follows from SQL.
        foreach ((string name, string? asked, string access, EquatableArray<ColumnModel> columns) in relations.OrderBy(static each => each.TypeName is null))
        {
            string[] own = columns.Any(static column => column.IsSearched) ? [access, "Match"] : [access];
            names._rows.Add(name, names.NameRow(name, asked, own));
        }

        foreach (TableModel table in schema.Tables.Where(static table => table.TypedKey is not null))
        {
            names._keys.Add(table.Name, names.NameKey(table));
        }

        foreach ((string name, _, _, EquatableArray<ColumnModel> columns) in relations)
        {
            names._values.Add(name, columns.Select(column => names.NameValues(name, column)).ToEquatableArray());
        }

        return names;
    }

    /// <summary>The type of a row of a table or view: <c>PluginRating</c>.</summary>
    public string Row(string tableOrView) => _rows[tableOrView];

    /// <summary>The type of the key that is a table's own: <c>PluginRatingId</c>; null where it has none.</summary>
    public string? Key(string? table) => table is not null && _keys.TryGetValue(table, out string? name) ? name : null;

    /// <summary>The names in the columns of a table or view, in their order.</summary>
    public EquatableArray<ValueNames> Values(string tableOrView) => _values[tableOrView];

    /// <summary>Whether an emitted type has the name, or may not have it.</summary>
    public bool IsTaken(string name) => _scope.IsTaken(name);

    // The names that belong to the row's type must be free with it.
    private string NameRow(string sqlName, string? asked, string[] own)
    {
        string wanted = asked ?? SingularForm.OfPascalCase(Words.ToPascalCase(sqlName));
        wanted = wanted.Length == 0 ? "Unnamed" : wanted;

        // Words in lower case are the languages' own.
        string capital = NameLength.Fit(char.ToUpperInvariant(wanted[0]) + wanted.Substring(1), NameLength.OfWord);
        string given = NameScope.FirstFree(capital, "Row", name => Family(name, own).Any(_scope.IsTaken) || (asked is null && AmbientTypes.IsTaken(name)));
        foreach (string name in Family(given, own))
        {
            _scope.TryTake(name);
        }

        Report(new NameClash(NamedKind.Table, sqlName, wanted, given) { Table = sqlName }, isAsked: asked is not null);
        return given;
    }

    private static IEnumerable<string> Family(string row, string[] own) =>
        new[] { row, "New" + row, row + "Changes", row + "Id", row + "Key" }.Concat(own.Select(suffix => row + suffix));

    // A column of that name and of another type would hide the struct inside the C# record.
    private string NameKey(TableModel table)
    {
        string row = Row(table.Name), wanted = row + "Id", kept = row + "Key";
        string given = new[] { wanted, kept }.FirstOrDefault(name => !IsHidden(table, name) && !AmbientTypes.IsTaken(name))
            ?? NameScope.FirstFree(kept, "", name => IsHidden(table, name) || _scope.IsTaken(name));
        _scope.TryTake(given);
        Report(new NameClash(NamedKind.Key, table.Name, wanted, given) { Table = table.Name });
        return given;
    }

    private static bool IsHidden(TableModel table, string type) =>
        table.Columns.Any(column => column.Type.KeyTable is null && MemberNames.Of(column) == type);

    private ValueNames NameValues(string tableOrView, ColumnModel column)
    {
        var place = new Place(tableOrView, column.Name);
        return column.Type.Kind switch
        {
            ColumnKind.Enum => new ValueNames(TakeEnum(MemberNames.Of(column), place), default),
            ColumnKind.Json when column.Type.Shape is { } shape =>
                ValueNames.Of(shape, MemberNames.Of(column), name => Take(name, "Object", _scope.IsTaken, place), name => TakeEnum(name, place)),
            _ => ValueNames.None,
        };
    }

    // The struct that stands for a member by its text goes with the enum.
    private string TakeEnum(string property, Place place)
    {
        string given = Take(property, "Value", name => _scope.IsTaken(name) || _scope.IsTaken(name + "Text"), place);
        _scope.TryTake(given + "Text");
        return given;
    }

    private string Take(string property, string suffix, Func<string, bool> isTaken, Place place)
    {
        string wanted = NameLength.Fit(Row(place.Table) + property, NameLength.OfCompound);
        string given = NameScope.FirstFree(wanted, suffix, name => isTaken(name) || AmbientTypes.IsTaken(name));
        _scope.TryTake(given);
        Report(new NameClash(NamedKind.ColumnType, place.Column, wanted, given) { Table = place.Table, Column = place.Column });
        return given;
    }

    private void Report(NameClash clash, bool isAsked = false)
    {
        if (!clash.IsOfDom || (!isAsked && AmbientTypes.IsOfDom(clash.Given)))
        {
            _clashes.Add(clash);
        }
    }

    private readonly record struct Place(string Table, string Column);
}
