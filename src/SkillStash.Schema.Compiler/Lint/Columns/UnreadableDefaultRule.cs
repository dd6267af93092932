using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Lint.Columns;

/// <summary>Finds constants after DEFAULT that no reader of the column takes back, or that no row can have.</summary>
internal sealed class UnreadableDefaultRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) =>
        from table in schema.Tables
        where table.Module is null
        from column in table.Columns
        where column.DefaultSql is not null
        let message = Message(column)
        where message is not null
        select new SchemaFinding.OfTable(table.Name, column.Name, message);

    private static DiagnosticMessage? Message(ColumnModel column)
    {
        if (SqlExpression.Parse(CanonicalSql.Default(column.DefaultSql!))?.WithoutParentheses() is not LiteralSyntax value)
        {
            return null;
        }

        if (value.Kind == LiteralKind.Null)
        {
            return column.NotNull ? LintMessages.NullDefault(column.Name) : null;
        }

        return Expected(column, value) is { } what ? LintMessages.UnreadableDefault(column.Name, value.Text, what) : null;
    }

    /// <summary>What the value should have been; null where it is right, or where it takes SQLite to tell.</summary>
    private static string? Expected(ColumnModel column, LiteralSyntax value) => column.Type.Kind switch
    {
        ColumnKind.Enum when !column.Type.EnumValues.Contains(value.Value) => "one of the values that its CHECK allows",
        ColumnKind.Boolean when IsWord(value) || (value.Kind == LiteralKind.Integer && value.Value is not ("0" or "1")) => "0 or 1",
        ColumnKind.Integer or ColumnKind.Real or ColumnKind.Decimal when IsWord(value) => "a number",
        ColumnKind.Timestamp when value.Kind == LiteralKind.String && IsWord(value) => "a time; CURRENT_TIMESTAMP without quotes is the present one",
        ColumnKind.Date when value.Kind != LiteralKind.CurrentDate && IsWord(value) => "a date; CURRENT_DATE without quotes is the present one",
        ColumnKind.Time when value.Kind != LiteralKind.CurrentTime && IsWord(value) => "a time of day; CURRENT_TIME without quotes is the present one",
        ColumnKind.Uuid when !UuidForm.Fits(value.Value) => "a UUID",
        _ => null,
    };

    /// <summary>Whether the value is a text without any digit, or becomes a text when a row is written.</summary>
    private static bool IsWord(LiteralSyntax value) => value.Kind switch
    {
        LiteralKind.String => !value.Value.Any(char.IsDigit),
        LiteralKind.CurrentDate or LiteralKind.CurrentTime or LiteralKind.CurrentTimestamp => true,
        _ => false,
    };
}
