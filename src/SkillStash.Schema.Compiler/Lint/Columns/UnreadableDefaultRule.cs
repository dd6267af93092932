using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds defaults that no reader of the column takes back, that no row can have, or that mean another time in another place.</summary>
internal sealed class UnreadableDefaultRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table.Module is null
        from column in table.Columns
        let message = column.Default is { } value ? Message(column, value) : null
        where message is not null
        select new SchemaFinding.OfTable(table.Name, column.Name, message);

    private static DiagnosticMessage? Message(ColumnModel column, DefaultModel value)
    {
        if (value.IsNull)
        {
            return column.NotNull ? LintMessages.NullDefault(column.Name) : null;
        }

        if (value.IsLocalTime)
        {
            return LintMessages.LocalTimeDefault(column.Name);
        }

        if (column.Type is { Kind: ColumnKind.Timestamp, TimeForm: TimeForm.Any or TimeForm.Text } && value is { TimeForm: null, Kind: DefaultKind.Expression or DefaultKind.Number })
        {
            return LintMessages.UnknownTimeDefault(column.Name, value.Canonical);
        }

        if (value.TimeForm is not null && column.Type.Kind == ColumnKind.Time)
        {
            return LintMessages.UnreadableDefault(column.Name, value.Canonical, "a time of day; CURRENT_TIME is the present one");
        }

        return value.Value is not null && Expected(column, value) is { } what ? LintMessages.UnreadableDefault(column.Name, value.Canonical, what) : null;
    }

    /// <summary>What the value should have been; null where it is right, or where it takes SQLite to tell.</summary>
    private static string? Expected(ColumnModel column, DefaultModel value) => column.Type.Kind switch
    {
        ColumnKind.Enum when !column.Type.EnumValues.Contains(value.Value) => "one of the values that its CHECK allows",
        ColumnKind.Boolean when IsWord(value) || (value.Kind == DefaultKind.Number && IsInteger(value) && value.Value is not ("0" or "1")) => "0 or 1",
        ColumnKind.Integer when value.Kind == DefaultKind.Number && !IsInteger(value) && decimal.Truncate(ToDecimal(value)) != ToDecimal(value) => "an integer",
        ColumnKind.Integer or ColumnKind.Real or ColumnKind.Decimal when IsWord(value) => "a number",
        ColumnKind.Timestamp when value.Kind == DefaultKind.Text && IsWord(value) => "a time; CURRENT_TIMESTAMP without quotes is the present one",
        ColumnKind.Date when value.Kind != DefaultKind.CurrentDate && IsWord(value) => "a date; CURRENT_DATE without quotes is the present one",
        ColumnKind.Time when value.Kind != DefaultKind.CurrentTime && IsWord(value) => "a time of day; CURRENT_TIME without quotes is the present one",
        ColumnKind.Uuid when !UuidForm.Fits(value.Value!) => "a UUID",
        _ => null,
    };

    // What is no decimal is so large that it has no fraction.
    private static decimal ToDecimal(DefaultModel value) =>
        decimal.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : 0;

    private static bool IsInteger(DefaultModel value) => value.Value!.IndexOfAny(['.', 'e', 'E']) < 0;

    /// <summary>Whether the value is a text without any digit, or becomes a text when a row is written.</summary>
    private static bool IsWord(DefaultModel value) => value.Kind switch
    {
        DefaultKind.Text => !value.Value!.Any(char.IsDigit),
        DefaultKind.CurrentDate or DefaultKind.CurrentTime or DefaultKind.CurrentTimestamp => true,
        _ => false,
    };
}
