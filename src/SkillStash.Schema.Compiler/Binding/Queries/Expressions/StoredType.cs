using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The type of a value that several columns store: one whose every value each of them keeps and reads.</summary>
internal static class StoredType
{
    /// <summary>The type for columns of these types; null where no value is good in all of them.</summary>
    public static ColumnType? Of(IReadOnlyList<ColumnType> columns) => columns
        .Concat(columns.Where(static type => type.KeyTable is not null).Select(static type => type with { KeyTable = null }))
        .FirstOrDefault(type => columns.All(column => IsKept(type, column)));

    private static bool IsKept(ColumnType type, ColumnType column) => type == column || column.Kind switch
    {
        ColumnKind.Any => true,
        _ when type.DecimalDigits is not null || column.DecimalDigits is not null => false,
        ColumnKind.Text => IsText(type) || type.IsStoredAsInteger || type.Kind is ColumnKind.Real or ColumnKind.Decimal,
        ColumnKind.Integer => type.IsStoredAsInteger && IsKey(type, column),
        ColumnKind.Decimal => type.Kind is ColumnKind.Decimal || type.IsStoredAsInteger,
        ColumnKind.Real => type.Kind is ColumnKind.Real or ColumnKind.Decimal || type.TimeForm == TimeForm.JulianDay || type.IsStoredAsInteger,
        ColumnKind.Uuid => type.Kind == ColumnKind.Uuid && type.UuidForm == column.UuidForm && IsKey(type, column),
        // A column without a form of its own is written as one of texts.
        ColumnKind.Timestamp => type is { Kind: ColumnKind.Timestamp, TimeForm: TimeForm.Text } && column.TimeForm == TimeForm.Any,
        ColumnKind.Enum => type.Kind == ColumnKind.Enum && type.EnumValues.Equals(column.EnumValues),
        ColumnKind.Json => type.Kind == ColumnKind.Json && column.Shape is JsonShape.Unknown,
        _ => false,
    };

    // An id is stored wherever a plain number or UUID is, and a plain one in the columns of any ids.
    private static bool IsKey(ColumnType type, ColumnType column) => type.KeyTable is null || column.KeyTable is null || type.KeyTable == column.KeyTable;

    private static bool IsText(ColumnType type) => type.Kind is ColumnKind.Text or ColumnKind.Enum or ColumnKind.Date or ColumnKind.Time or ColumnKind.Json or ColumnKind.Uuid
        || type is { Kind: ColumnKind.Timestamp, IsStoredAsInteger: false, TimeForm: not TimeForm.JulianDay };
}
