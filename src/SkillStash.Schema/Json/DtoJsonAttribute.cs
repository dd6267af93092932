using System;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Makes System.Text.Json use <see cref="DtoConverter{TDto, TRow}"/>, without reflection.</summary>
/// <typeparam name="TDto">The wire type.</typeparam>
/// <typeparam name="TRow">The row type.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DtoJsonAttribute<TDto, TRow> : JsonConverterAttribute
    where TDto : class, IDto<TDto, TRow>
    where TRow : class, IRow<TRow>
{
    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert) => new DtoConverter<TDto, TRow>();
}
