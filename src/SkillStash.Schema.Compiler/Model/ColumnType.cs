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
}
