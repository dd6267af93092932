namespace SkillStash.Schema;

/// <summary>A row on the wire.</summary>
/// <typeparam name="TDto">The wire type itself.</typeparam>
/// <typeparam name="TRow">The row type, whose map the JSON follows.</typeparam>
public interface IDto<TDto, TRow>
    where TDto : class, IDto<TDto, TRow>
    where TRow : class, IRow<TRow>
{
    /// <summary>The row on the wire.</summary>
    static abstract TDto From(TRow row);

    /// <summary>The row.</summary>
    TRow Row { get; }
}
