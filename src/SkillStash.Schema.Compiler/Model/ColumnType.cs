namespace SkillStash.Schema.Compiler.Model;

/// <summary>The type of a column as C# and TypeScript see it.</summary>
/// <param name="Kind">What kind of value it is.</param>
public sealed record ColumnType(ColumnKind Kind)
{
    /// <summary>The texts of an <see cref="ColumnKind.Enum"/>, exactly as stored, in order of declaration.</summary>
    public EquatableArray<string> EnumValues { get; init; }

    /// <summary>The names that <c>@name</c> gives to values of enums, in the column or in its JSON.</summary>
    public EquatableArray<MemberName> MemberNames { get; init; }

    /// <summary>The shape of a <see cref="ColumnKind.Json"/> column.</summary>
    public JsonShape? Shape { get; init; }

    /// <summary>The table whose typed key this is, through any chain of foreign keys; null for a UUID that is no key, and an integer without <c>@id</c>.</summary>
    public string? KeyTable { get; init; }

    /// <summary>Whether an <see cref="ColumnKind.Integer"/> is a string on the wire (<c>@bigint</c>).</summary>
    public bool IsBigInt { get; init; }

    /// <summary>How a <see cref="ColumnKind.Timestamp"/> is stored.</summary>
    public TimeForm TimeForm { get; init; }

    /// <summary>How a <see cref="ColumnKind.Uuid"/> is stored.</summary>
    public UuidForm UuidForm { get; init; }

    /// <summary>The digits after the point of a <see cref="ColumnKind.Decimal"/> that is stored as an integer (<c>@decimal</c>); null for a number.</summary>
    public int? DecimalDigits { get; init; }

    /// <summary>Whether every value is an INTEGER to SQLite.</summary>
    public bool IsStoredAsInteger => Kind is ColumnKind.Integer or ColumnKind.Boolean || DecimalDigits is not null
        || TimeForm is TimeForm.UnixSeconds or TimeForm.UnixMilliseconds;

    /// <summary>Whether its values in C# and TypeScript can be finer than a column stores them: a time with ticks, a decimal of many digits.</summary>
    public bool HasFinerValues => Kind == ColumnKind.Decimal || (Kind == ColumnKind.Timestamp && TimeForm > TimeForm.Text);

    /// <summary>Whether an <see cref="ColumnKind.Any"/> or <see cref="ColumnKind.Json"/> column turns texts that are numbers into numbers.</summary>
    public bool IsNumeric { get; init; }
}
