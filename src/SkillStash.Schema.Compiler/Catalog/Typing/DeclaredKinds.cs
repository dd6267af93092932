using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>What kind of value a declared type promises. Names that are not known go by their affinity.</summary>
internal static class DeclaredKinds
{
    public static ColumnKind Of(string declaredType, Affinity affinity) => BaseName(declaredType) switch
    {
        "" or "any" => ColumnKind.Any,
        "boolean" or "bool" => ColumnKind.Boolean,
        "datetime" or "timestamp" or "timestamptz" or "timestamp with time zone" or "timestamp without time zone" => ColumnKind.Timestamp,
        "date" => ColumnKind.Date,
        "time" => ColumnKind.Time,
        "decimal" or "numeric" or "number" or "money" => ColumnKind.Decimal,
        "uuid" or "guid" => ColumnKind.Uuid,
        "json" => ColumnKind.Json,
        _ => Of(affinity),
    };

    // An unknown word of NUMERIC affinity, STRING among them, stores numbers and texts alike.
    private static ColumnKind Of(Affinity affinity) => affinity switch
    {
        Affinity.Integer => ColumnKind.Integer,
        Affinity.Real => ColumnKind.Real,
        Affinity.Text => ColumnKind.Text,
        Affinity.Blob => ColumnKind.Blob,
        _ => ColumnKind.Any,
    };

    // The length and precision in parentheses mean nothing to SQLite (datatype3, section 3.1).
    private static string BaseName(string declaredType)
    {
        int parenthesis = declaredType.IndexOf('(');
        string name = parenthesis < 0 ? declaredType : declaredType.Substring(0, parenthesis);
        return SqlNames.Lower(name.Trim());
    }
}
