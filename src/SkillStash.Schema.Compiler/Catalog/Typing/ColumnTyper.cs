using System.Linq;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>Decides the type of a column by itself, before foreign keys have their say.</summary>
internal static class ColumnTyper
{
    public static ColumnType TypeOf(CatalogTable table, CatalogColumn column, CheckFacts facts)
    {
        AnnotationSet annotations = column.Annotations;
        ColumnKind kind = annotations.Kind ?? DeclaredKinds.Of(column.DeclaredType, column.Affinity);
        if (annotations.Kind is null && EnumValues(column, kind, facts) is { Count: > 0 } values)
        {
            return new ColumnType(ColumnKind.Enum) { EnumValues = values, MemberNames = annotations.MemberNames };
        }

        if (annotations.Kind is null && facts.IsZeroOrOne && IsSoundBoolean(column, facts))
        {
            kind = ColumnKind.Boolean;
        }

        // A DATE whose DEFAULT is a point in time is one.
        bool isDatedTime = annotations.Kind is null && kind == ColumnKind.Date && column.Default?.TimeForm is not null;
        return new ColumnType(isDatedTime ? ColumnKind.Timestamp : kind)
        {
            Shape = kind == ColumnKind.Json ? annotations.Shape ?? new JsonShape.Unknown() : null,
            TimeForm = isDatedTime || kind == ColumnKind.Timestamp ? TimeFormOf(table, column) : default,
            UuidForm = kind == ColumnKind.Uuid ? annotations.UuidForm ?? column.Default?.UuidForm ?? default : default,
            DecimalDigits = annotations.DecimalDigits,
            IsNumeric = kind switch
            {
                ColumnKind.Any => column.Affinity == Affinity.Numeric,
                ColumnKind.Json => column.Affinity is Affinity.Numeric or Affinity.Integer && annotations.Shape is null or JsonShape.Unknown,
                _ => false,
            },
            MemberNames = kind == ColumnKind.Json ? annotations.MemberNames : default,
            KeyTable = IsTypedId(column, kind) && IsWholeKey(table, column) ? table.Name : null,
            IsBigInt = kind == ColumnKind.Integer && annotations.IsBigInt,
        };
    }

    // A time by which a row is found has one spelling; any other is read in all of them.
    private static TimeForm TimeFormOf(CatalogTable table, CatalogColumn column)
    {
        TimeForm form = column.Annotations.TimeForm ?? column.Default?.TimeForm ?? WrittenTimes.FormOf(column.Default) ?? TimeForm.Text;
        bool isKey = column.PrimaryKeyOrdinal > 0
            || table.Indexes.Any(index => index.IsUnique && index.Columns.Any(each => each.ColumnId >= 0 && table.Columns[each.ColumnId] == column));
        return form == TimeForm.Text && !isKey ? TimeForm.Any : form;
    }

    /// <summary>Whether integers are stored as such: the affinity of a text or a real number would change them (datatype3, section 3).</summary>
    public static bool KeepsIntegers(CatalogColumn column) => column.Affinity is not (Affinity.Text or Affinity.Real);

    /// <summary>What is wrong with an annotation for the type that the column has, or with a CHECK that looks like a boolean or an enum and is none; null where nothing is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="type">Its type, foreign keys considered.</param>
    /// <param name="facts">What the CHECKs prove of it.</param>
    public static DiagnosticMessage? Warning(CatalogTable table, CatalogColumn column, ColumnType type, CheckFacts facts) =>
        TypeWarning(table, column, type, facts)
        ?? (column.Annotations.MemberNames.FirstOrDefault(each => !type.EnumValues.Concat(type.Shape?.Texts ?? []).Contains(each.Text)) is { } useless
            ? SchemaDiagnostics.UselessMemberName(useless.Text, column.Name)
            : null);

    private static DiagnosticMessage? TypeWarning(CatalogTable table, CatalogColumn column, ColumnType type, CheckFacts facts)
    {
        if (column.Annotations.IsTypedId && !SqlNames.Same(type.KeyTable, table.Name))
        {
            return SchemaDiagnostics.UselessId(column.Name);
        }

        if (column.Annotations.IsBigInt && type is { IsBigInt: false, KeyTable: { } parent })
        {
            return SchemaDiagnostics.UselessBigInt(column.Name, parent);
        }

        if (column.Annotations.Kind is not null)
        {
            return null;
        }

        if (facts.IsZeroOrOne && !IsSoundBoolean(column, facts))
        {
            return SchemaDiagnostics.UnsoundBooleanCheck(column.Name, column.Affinity == Affinity.Text
                ? "a column of TEXT affinity stores the texts '0' and '1'; declare it BOOLEAN or INTEGER"
                : facts.HasNullValue
                    ? "a NULL in the list lets every value pass; remove it, for NULL passes any CHECK"
                    : "without INTEGER affinity it stores 1.0 too; declare it BOOLEAN or INTEGER");
        }

        bool isTextList = facts.Values is { Count: > 0 } values && values.All(static value => value.Kind == LiteralKind.String);
        if (!isTextList || column.Affinity != Affinity.Text)
        {
            return null;
        }

        return facts.HasNullValue
            ? SchemaDiagnostics.UnsoundEnumCheck(column.Name, "a NULL in the list lets every value pass; remove it, for NULL passes any CHECK")
            : SqlNames.Same(column.Collation, "BINARY")
                ? null
                : SchemaDiagnostics.UnsoundEnumCheck(
                    column.Name, $"collation {column.Collation} lets other spellings of its values pass; leave out the COLLATE");
    }

    private static bool IsWholeKey(CatalogTable table, CatalogColumn column) => table.PrimaryKey.Count == 1 && column.PrimaryKeyOrdinal == 1;

    private static bool IsTypedId(CatalogColumn column, ColumnKind kind) =>
        kind == ColumnKind.Uuid || (kind == ColumnKind.Integer && column.Annotations.IsTypedId && KeepsIntegers(column));

    // Text that is compared by another collation than BINARY may be stored in other spellings (datatype3, section 7).
    private static EquatableArray<string> EnumValues(CatalogColumn column, ColumnKind kind, CheckFacts facts)
    {
        bool isPlainText = kind == ColumnKind.Text && column.Affinity == Affinity.Text && SqlNames.Same(column.Collation, "BINARY");
        return isPlainText && !facts.HasNullValue && facts.Values is { Count: > 0 } values
            && values.All(static value => value.Kind == LiteralKind.String)
            ? values.Select(static value => value.Value).Distinct().ToEquatableArray()
            : EquatableArray<string>.Empty;
    }

    // Only these two affinities turn '1' and 1.0 into the integer 1 on their way in (datatype3, section 3).
    private static bool IsSoundBoolean(CatalogColumn column, CheckFacts facts) =>
        column.Affinity is Affinity.Integer or Affinity.Numeric && !facts.HasNullValue;
}
