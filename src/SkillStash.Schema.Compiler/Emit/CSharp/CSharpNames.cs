using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>Decides the names of C# members: what one would expect, and another where that is taken or would not compile.</summary>
internal sealed class CSharpNames
{
    private readonly NameScope _tables = new(CSharpReservedNames.InDatabase);
    private readonly List<NameClash> _clashes = [];

    /// <summary>The clashes met so far.</summary>
    public EquatableArray<NameClash> Clashes => _clashes.ToEquatableArray();

    /// <summary>Keeps properties of the database class from having its name, or hiding the types that it names.</summary>
    public void ReserveTableProperties(IEnumerable<string> types)
    {
        foreach (string type in types)
        {
            _tables.TryTake(type);
        }
    }

    /// <summary>The database class: what the project says, unless a type of the schema or the runtime library has that name.</summary>
    public string Database(string wanted, TypeNames types)
    {
        string given = CSharpReservedNames.DatabaseName(wanted, types);
        Report(new NameClash(NamedKind.Database, wanted, wanted, given));
        return given;
    }

    /// <summary>The property of the database class for a table.</summary>
    public string TableProperty(string sqlName)
    {
        string wanted = Words.ToPascalCase(sqlName);
        string given = _tables.IsTaken(wanted) || wanted.Length == 0 ? $"{wanted}Table" : wanted;
        given = _tables.Take(given);
        Report(new NameClash(NamedKind.Table, sqlName, wanted, given) { Table = sqlName });
        return given;
    }

    /// <summary>A scope for the properties of one record.</summary>
    public static NameScope PropertyScope(params string[] ownTypes) => new(CSharpReservedNames.InRecord.Concat(ownTypes));

    /// <summary>The properties of the columns of a table or view. A name that was asked for is had before one that only follows from SQL.</summary>
    public Dictionary<string, string> Properties(string table, EquatableArray<ColumnModel> columns, NameScope scope)
    {
        var properties = new Dictionary<string, string>(SqlNames.Comparer);
        foreach (ColumnModel column in columns.Where(static column => column.Visibility != ColumnVisibility.Hidden).OrderBy(static column => column.GivenName is null))
        {
            properties.Add(column.Name, Property(
                scope, new NameClash(NamedKind.Column, column.Name, MemberNames.Of(column), "") { Table = table, Column = column.Name }));
        }

        return properties;
    }

    /// <summary>The property of an object in the JSON of a column.</summary>
    public string JsonProperty(string name, string table, ColumnModel column, NameScope scope) =>
        Property(scope, new NameClash(NamedKind.JsonProperty, name, Words.ToPascalCase(name), "") { Table = table, Column = column.Name });

    /// <summary>The members of an enum in a column, one for each text.</summary>
    public EquatableArray<string> EnumMembers(EquatableArray<string> texts, string table, ColumnModel column)
    {
        var scope = new NameScope(ReservedTypeNames.OfEnumMembers);
        string[] members = MemberNames.OfValues(texts, column.Type.MemberNames).Select(scope.Take).ToArray();
        foreach ((string text, string given) in texts.Zip(members, static (text, member) => (text, member)))
        {
            Report(new NameClash(NamedKind.Value, text, MemberNames.OfValue(text, column.Type.MemberNames), given) { Table = table, Column = column.Name });
        }

        return members.ToEquatableArray();
    }

    /// <summary>A parameter's name.</summary>
    public static string Parameter(string property) => CSharpReservedNames.Escape(Words.ToCamelCase(property));

    private string Property(NameScope scope, NameClash named)
    {
        string given = NameScope.FirstFree(named.Wanted.Length == 0 ? "Unnamed" : named.Wanted, "Value", scope.IsTaken);
        scope.TryTake(given);
        Report(named with { Given = given });
        return given;
    }

    private void Report(NameClash clash)
    {
        if (clash.Wanted != clash.Given)
        {
            _clashes.Add(clash);
        }
    }
}
