using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A row of PRAGMA foreign_key_list: one column of a foreign key.</summary>
public sealed record InspectedForeignKey
{
    /// <summary>The number of the key, from 0; the last declared comes first.</summary>
    public required int Id { get; init; }

    /// <summary>The number of the column within the key, from 0 (<c>seq</c>).</summary>
    public required int Sequence { get; init; }

    /// <summary>The parent table's name as written.</summary>
    public required string Table { get; init; }

    /// <summary>The child's column.</summary>
    public required string From { get; init; }

    /// <summary>The parent's column; null where its primary key is meant.</summary>
    public required string? To { get; init; }

    /// <summary>The action on update.</summary>
    public required ForeignKeyAction OnUpdate { get; init; }

    /// <summary>The action on delete.</summary>
    public required ForeignKeyAction OnDelete { get; init; }
}
