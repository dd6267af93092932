using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>
/// Decides which kinds of value a column keeps: its affinity converts what is written to it (datatype3, section 3), a STRICT table refuses
/// what it cannot convert (stricttables, section 2), and the rowid is an integer (lang_createtable, section 5).
/// </summary>
internal static class StorageRules
{
    private const string Integer = "INTEGER";
    private const string Real = "REAL";
    private const string Text = "TEXT";
    private const string Blob = "BLOB";

    /// <summary>Whether the column keeps every value of the type, those aside that are refused when they are written.</summary>
    public static bool Keeps(CatalogTable table, CatalogColumn column, ColumnType type) =>
        column.IsRowIdAlias ? StoredAs(type) == Integer
        : IsStrictlyTyped(table, column) ? StrictType(column) == StoredAs(type)
        : IsKept(column.Affinity, type);

    /// <summary>Says that a column does not keep its type, and what to write instead; null where it does.</summary>
    public static DiagnosticMessage? Problem(CatalogTable table, CatalogColumn column, ColumnType type)
    {
        if (Keeps(table, column, type))
        {
            return null;
        }

        string kind = type.Kind.ToString().ToLowerInvariant();
        return column.IsRowIdAlias ? SchemaDiagnostics.UnkeptByRowId(column.Name, kind, Remedy(type, table.Strict))
            : IsStrictlyTyped(table, column) ? SchemaDiagnostics.UnkeptByStrict(column.Name, kind, StrictType(column), Remedy(type, isStrict: true))
            : SchemaDiagnostics.UnkeptByAffinity(column.Name, kind, column.Affinity.ToString().ToUpperInvariant(), Remedy(type, isStrict: false));
    }

    // ANY in a STRICT table converts nothing.
    private static bool IsStrictlyTyped(CatalogTable table, CatalogColumn column) => table.Strict && !SqlNames.Same(column.DeclaredType, "ANY");

    private static string StrictType(CatalogColumn column) => column.Affinity == Affinity.Integer ? Integer : column.DeclaredType.ToUpperInvariant();

    private static bool IsKept(Affinity affinity, ColumnType type) => StoredAs(type) switch
    {
        Integer => affinity is Affinity.Integer or Affinity.Numeric or Affinity.Blob,
        Real => affinity != Affinity.Text,
        Text when MayBeNumber(type) => affinity is Affinity.Text or Affinity.Blob || type.IsNumeric,
        null when type.Kind == ColumnKind.Decimal => affinity is Affinity.Integer or Affinity.Numeric or Affinity.Blob,
        null => affinity == Affinity.Blob || type.IsNumeric,
        _ => true,
    };

    /// <summary>The storage class of the values; null where it depends on the value.</summary>
    private static string? StoredAs(ColumnType type) => type.Kind switch
    {
        _ when type.IsStoredAsInteger => Integer,
        ColumnKind.Real => Real,
        ColumnKind.Timestamp when type.TimeForm == TimeForm.JulianDay => Real,
        ColumnKind.Blob => Blob,
        ColumnKind.Any or ColumnKind.Decimal => null,
        _ => Text,
    };

    /// <summary>Whether a text of the type can be a number to SQLite.</summary>
    public static bool MayBeNumber(ColumnType type) => type.Kind switch
    {
        ColumnKind.Text or ColumnKind.Enum => true,
        ColumnKind.Uuid => type.UuidForm is UuidForm.LowerHex or UuidForm.UpperHex,
        ColumnKind.Json => MayBeNumber(type.Shape!),
        _ => false,
    };

    private static bool MayBeNumber(JsonShape shape) => shape is JsonShape.Number or JsonShape.Integer or JsonShape.Unknown || (shape is JsonShape.Nullable nullable && MayBeNumber(nullable.Value));

    private static string Remedy(ColumnType type, bool isStrict) => type.Kind switch
    {
        ColumnKind.Decimal when type.DecimalDigits is null => isStrict ? "declare it INTEGER with @decimal(2), or ANY" : "declare it DECIMAL, or INTEGER with @decimal(2)",
        ColumnKind.Timestamp when StoredAs(type) == Text => "declare it TEXT, or write @type unixepoch for seconds since 1970",
        ColumnKind.Any => isStrict ? "declare it ANY" : "leave the type out",
        _ => $"declare it {StoredAs(type)}",
    };
}
