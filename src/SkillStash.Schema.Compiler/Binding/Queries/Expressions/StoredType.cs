using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>The type of a value that several columns store: one whose every value each of them keeps and reads.</summary>
internal static class StoredType
{
    /// <summary>The type for some columns; null where no value is good in all of them.</summary>
    public static ColumnType? Of(IReadOnlyCollection<ExpressionFacts> columns)
    {
        ColumnType[] types = columns.Select(static column => column.Type).Distinct().ToArray();
        return types.Concat(types.Where(static type => type.KeyTable is not null).Select(static type => type with { KeyTable = null }))
            .FirstOrDefault(type => columns.All(column => IsKept(type, column)));
    }

    private static bool IsKept(ColumnType type, ExpressionFacts facts) => facts.Type is var column && type == column || column.Kind switch
    {
        ColumnKind.Any => !column.IsNumeric || IsNumber(type) || (IsText(type) && !StorageRules.MayBeNumber(type)),
        _ when type.DecimalDigits is not null || column.DecimalDigits is not null => false,
        // Without the affinity of a text a number stays one.
        ColumnKind.Text => IsText(type) || (IsNumber(type) && facts.Affinity == Affinity.Text),
        ColumnKind.Integer => type.IsStoredAsInteger && IsKey(type, column),
        ColumnKind.Decimal => type.Kind is ColumnKind.Decimal || type.IsStoredAsInteger,
        // Not every integer, nor every decimal, is a REAL.
        ColumnKind.Real => type.Kind is ColumnKind.Real or ColumnKind.Boolean or ColumnKind.Timestamp && IsNumber(type),
        ColumnKind.Uuid => type.Kind == ColumnKind.Uuid && type.UuidForm == column.UuidForm && IsKey(type, column),
        // A column without a form of its own is written as one of texts.
        ColumnKind.Timestamp => type is { Kind: ColumnKind.Timestamp, TimeForm: TimeForm.Text } && column.TimeForm == TimeForm.Any,
        ColumnKind.Enum => type.Kind == ColumnKind.Enum && type.EnumValues.Equals(column.EnumValues),
        ColumnKind.Json => type.Kind == ColumnKind.Json && column.Shape is JsonShape.Unknown && (!column.IsNumeric || type.Shape is JsonShape.Object or JsonShape.Array or JsonShape.Dictionary),
        _ => false,
    };

    // An id is stored wherever a plain number or UUID is, and a plain one in the columns of any ids.
    private static bool IsKey(ColumnType type, ColumnType column) => type.KeyTable is null || column.KeyTable is null || type.KeyTable == column.KeyTable;

    private static bool IsNumber(ColumnType type) => type.IsStoredAsInteger || type.TimeForm == TimeForm.JulianDay || type.Kind is ColumnKind.Real or ColumnKind.Decimal;

    private static bool IsText(ColumnType type) => type.Kind is ColumnKind.Text or ColumnKind.Enum or ColumnKind.Date or ColumnKind.Time or ColumnKind.Json or ColumnKind.Uuid
        || (type.Kind == ColumnKind.Timestamp && !IsNumber(type));
}
