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

    /// <summary>The property of the database class for a table.</summary>
    public string TableProperty(string sqlName)
    {
        string wanted = Words.ToPascalCase(sqlName);
        string given = _tables.IsTaken(wanted) || wanted.Length == 0 ? wanted + "Table" : wanted;
        given = _tables.Take(given);
        Report(sqlName, null, wanted, given);
        return given;
    }

    /// <summary>A scope for the properties of one record.</summary>
    public static NameScope PropertyScope(params string[] ownTypes) => new(CSharpReservedNames.InRecord.Concat(ownTypes));

    /// <summary>The property of a column or of a JSON object.</summary>
    public string Property(NameScope scope, string table, string sqlName)
    {
        string wanted = Words.ToPascalCase(sqlName);
        string given = wanted.Length == 0 ? "Unnamed" : wanted;
        given = scope.IsTaken(given) ? scope.Take(given + "Value") : scope.Take(given);
        Report(table, sqlName, wanted, given);
        return given;
    }

    /// <summary>The members of an enum, one for each text.</summary>
    public static EquatableArray<string> EnumMembers(EquatableArray<string> texts)
    {
        var scope = new NameScope([]);
        return texts.Select(text =>
        {
            string name = Words.ToPascalCase(text);
            return scope.Take(name.Length > 0 ? name : text.Length == 0 ? "Empty" : "Other");
        }).ToEquatableArray();
    }

    /// <summary>A parameter's name.</summary>
    public static string Parameter(string property) => CSharpReservedNames.Escape(Words.ToCamelCase(property));

    private void Report(string table, string? column, string wanted, string given)
    {
        if (wanted != given)
        {
            _clashes.Add(new NameClash(table, column, wanted, given));
        }
    }
}
