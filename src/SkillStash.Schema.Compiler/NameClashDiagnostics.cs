using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>Puts the name clashes that an emitter met to their places in the schema.</summary>
public static class NameClashDiagnostics
{
    /// <summary>The finding for a clash.</summary>
    public static Diagnostic Report(NameClash clash, SchemaCompilation schema)
    {
        SourceSpan? place = clash switch
        {
            { Table: null } => new SourceSpan(schema.Scripts.Keys.FirstOrDefault(), default),
            { Column: null } => schema.Locations.Of(clash.Table),
            _ => schema.Locations.Of(clash.Table, clash.Column),
        };
        return Diagnostic.At(place, clash.IsOfDom
            ? SchemaDiagnostics.TypeOfDom(Thing(clash), clash.Given)
            : SchemaDiagnostics.NameClash(Thing(clash), clash.Wanted, clash.Given, Remedy(clash)));
    }

    private static string Thing(NameClash clash) => clash.Kind switch
    {
        NamedKind.Table => $"Table '{clash.Name}'",
        NamedKind.Key => $"The key type of table '{clash.Name}'",
        NamedKind.Column => $"Column '{clash.Name}'",
        NamedKind.JsonProperty => $"Property '{clash.Name}' in the JSON of column '{clash.Column}'",
        NamedKind.ColumnType => $"The type of column '{clash.Name}'",
        NamedKind.Value => $"Value '{clash.Name}' of column '{clash.Column}'",
        _ => $"The database class '{clash.Name}'",
    };

    private static string Remedy(NameClash clash) => clash.Kind switch
    {
        NamedKind.Value => $"give it a name with @name '{clash.Name.Replace("\\", "\\\\").Replace("'", "\\'")}'",
        NamedKind.Key => "give the table, or the column of that name, another one with @name",
        NamedKind.JsonProperty => "rename it",
        NamedKind.Database => "give another name with Database",
        _ => "rename it, or give a name with @name",
    };
}
