using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>What the comments say of a table, a view or a column.</summary>
internal sealed record AnnotationSet
{
    public static readonly AnnotationSet None = new();

    /// <summary>The comment without its annotations; null where nothing is left.</summary>
    public string? Documentation { get; init; }

    /// <summary>The kind of <c>@type</c>, <c>@uuid</c>, <c>@json</c>.</summary>
    public ColumnKind? Kind { get; init; }

    /// <summary>The shape of <c>@json</c>, or of <c>JSON array: […]</c>.</summary>
    public JsonShape? Shape { get; init; }

    /// <summary>The form of <c>@type unixepoch</c> and the like; null where the DEFAULT decides.</summary>
    public TimeForm? TimeForm { get; init; }

    /// <summary>The form of <c>@uuid(upper)</c> and the like; null where the DEFAULT decides.</summary>
    public UuidForm? UuidForm { get; init; }

    /// <summary>The digits after the point of <c>@decimal(2)</c>.</summary>
    public int? DecimalDigits { get; init; }

    public bool IsBigInt { get; init; }

    /// <summary>Whether an integer key is a type of its own (<c>@id</c>).</summary>
    public bool IsTypedId { get; init; }

    /// <summary>The name of <c>@name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The names of <c>@name 'value' Name</c>.</summary>
    public EquatableArray<MemberName> MemberNames { get; init; }
}
