using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Cli.Queries;

/// <summary>The words of the listing of queries.</summary>
internal static class QueryWords
{
    public static string Of(ColumnType type) => type.Kind switch
    {
        ColumnKind.Integer => "integer",
        ColumnKind.Real => "real",
        ColumnKind.Text => "text",
        ColumnKind.Blob => "blob",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Timestamp => "datetime",
        ColumnKind.Date => "date",
        ColumnKind.Time => "time",
        ColumnKind.Decimal => "decimal",
        ColumnKind.Uuid => "uuid",
        ColumnKind.Json => "json",
        ColumnKind.Enum => "enum",
        _ => "any",
    };

    /// <summary>The name that a query gives a parameter; of <c>?</c>, what it is called for what it meets.</summary>
    public static string NameOf(ParameterModel parameter) => parameter.SqlName.Length > 0 ? parameter.SqlName : parameter.Column;
}
