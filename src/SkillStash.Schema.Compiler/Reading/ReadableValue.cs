using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Reading;

/// <summary>Says in SQL which stored values the generated readers take.</summary>
public static class ReadableValue
{
    private static readonly string UuidPattern =
        string.Join("-", new[] { 8, 4, 4, 4, 12 }.Select(static count => string.Concat(Enumerable.Repeat("[0-9A-Fa-f]", count))));

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
            ColumnKind.Timestamp => $"typeof({value}) <> 'blob' AND lower({value}) <> 'now' AND datetime({value}) IS NOT NULL",
            ColumnKind.Date => $"typeof({value}) <> 'blob' AND lower({value}) <> 'now' AND time({value}) = '00:00:00'",
            ColumnKind.Time => $"typeof({value}) = 'text' AND {value} GLOB '[0-2][0-9]:[0-5][0-9]*' AND time({value}) IS NOT NULL",
            ColumnKind.Decimal => $"typeof({value}) IN ('integer', 'real') OR typeof({value}) = 'text' AND {value} GLOB '*[0-9]*' AND NOT {value} GLOB '*[^-+.0-9eE]*'",
            ColumnKind.Blob => $"typeof({value}) = 'blob'",
            ColumnKind.Uuid => $"typeof({value}) = 'text' AND {value} GLOB '{UuidPattern}'",
            ColumnKind.Enum => $"typeof({value}) = 'text' AND {value} COLLATE BINARY IN ({string.Join(", ", column.Type.EnumValues.Select(SqlQuote.Literal))})",
            ColumnKind.Json => $"typeof({value}) <> 'blob' AND json_valid({value}) AND CASE WHEN json_valid({value}) THEN {JsonCondition.Of(column.Type.Shape!, value)} END",
            _ => null,
        };
    }
}
