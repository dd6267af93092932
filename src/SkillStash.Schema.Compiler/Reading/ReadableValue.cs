using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Reading;

/// <summary>Says in SQL which stored values the generated readers take.</summary>
public static class ReadableValue
{
    /// <summary>The condition on a value that is not NULL; null where the column takes anything. It is false or NULL for what a reader refuses.</summary>
    /// <param name="column">The column, which the condition names.</param>
    public static string? Condition(ColumnModel column)
    {
        string value = SqlQuote.Name(column.Name);
        return column.Type.Kind switch
        {
            ColumnKind.Integer => $"typeof({value}) = 'integer'",
            ColumnKind.Real => $"typeof({value}) IN ('real', 'integer')",
            ColumnKind.Text => $"typeof({value}) = 'text'",
            ColumnKind.Boolean => $"typeof({value}) = 'integer' AND {value} IN (0, 1)",
            ColumnKind.Timestamp => Time(column.Type.TimeForm, value),
            ColumnKind.Date => $"typeof({value}) <> 'blob' AND lower({value}) <> 'now' AND time({value}) = '00:00:00'",
            ColumnKind.Time => $"typeof({value}) = 'text' AND {value} GLOB '[0-2][0-9]:[0-5][0-9]*' AND time({value}) IS NOT NULL",
            ColumnKind.Decimal when column.Type.DecimalDigits is not null => $"typeof({value}) = 'integer'",
            ColumnKind.Decimal => $"typeof({value}) IN ('integer', 'real') OR typeof({value}) = 'text' AND {value} GLOB '*[0-9]*' AND NOT {value} GLOB '*[^-+.0-9eE]*'",
            ColumnKind.Blob => $"typeof({value}) = 'blob'",
            ColumnKind.Uuid => $"typeof({value}) = 'text' AND {value} GLOB '{Uuid(column.Type.UuidForm)}'",
            ColumnKind.Enum => $"typeof({value}) = 'text' AND {value} COLLATE BINARY IN ({string.Join(", ", column.Type.EnumValues.Select(SqlQuote.Literal))})",
            ColumnKind.Json => $"typeof({value}) <> 'blob' AND json_valid({value}) AND CASE WHEN json_valid({value}) THEN {JsonCondition.Of(column.Type.Shape!, value)} END",
            _ => null,
        };
    }

    private static string Time(TimeForm form, string value) => form switch
    {
        TimeForm.Any => $"typeof({value}) <> 'blob' AND lower({value}) <> 'now' AND datetime({value}) IS NOT NULL",
        TimeForm.UnixSeconds => $"typeof({value}) = 'integer' AND datetime({value}, 'unixepoch') IS NOT NULL",
        TimeForm.UnixMilliseconds => $"typeof({value}) = 'integer' AND datetime({value} / 1000, 'unixepoch') IS NOT NULL",
        TimeForm.JulianDay => $"typeof({value}) IN ('real', 'integer') AND datetime({value}) IS NOT NULL",
        // A fraction has no zero at its end.
        TimeForm.Text => $"typeof({value}) = 'text' AND substr({value}, 1, 19) = datetime({value}) AND (length({value}) = 19"
            + $" OR {value} GLOB '????-??-?? ??:??:??.*[1-9]' AND NOT substr({value}, 21) GLOB '*[^0-9]*')",
        _ => $"typeof({value}) = 'text' AND {value} = strftime('{Format(form)}', {value})",
    };

    private static string Format(TimeForm form) => form switch
    {
        TimeForm.TextMilliseconds => "%Y-%m-%d %H:%M:%f",
        TimeForm.Iso => "%Y-%m-%dT%H:%M:%S",
        TimeForm.IsoMilliseconds => "%Y-%m-%dT%H:%M:%f",
        TimeForm.IsoUtc => "%Y-%m-%dT%H:%M:%SZ",
        _ => "%Y-%m-%dT%H:%M:%fZ",
    };

    private static string Uuid(UuidForm form)
    {
        string digit = form is UuidForm.Upper or UuidForm.UpperHex ? "[0-9A-F]" : "[0-9a-f]";
        string separator = form is UuidForm.LowerHex or UuidForm.UpperHex ? "" : "-";
        return string.Join(separator, new[] { 8, 4, 4, 4, 12 }.Select(count => string.Concat(Enumerable.Repeat(digit, count))));
    }
}
