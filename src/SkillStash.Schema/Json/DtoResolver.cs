using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillStash.Schema;

/// <summary>Tells System.Text.Json about wire types, alone and in lists, without reflection.</summary>
public sealed class DtoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _factories = [];

    /// <summary>
    /// Adds a wire type, its arrays, and <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <see cref="IEnumerable{T}"/> of it.
    /// </summary>
    /// <returns>The resolver itself.</returns>
    public DtoResolver Add<TDto, TRow>()
        where TDto : class, IDto<TDto, TRow>
        where TRow : class, IRow<TRow>
    {
        _factories[typeof(TDto)] = static options => JsonMetadataServices.CreateValueInfo<TDto>(options, new DtoConverter<TDto, TRow>());
        _factories[typeof(TDto[])] = static options =>
            JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<TDto[]>());
        _factories[typeof(List<TDto>)] = static options =>
            JsonMetadataServices.CreateListInfo<List<TDto>, TDto>(
                options, new JsonCollectionInfoValues<List<TDto>> { ObjectCreator = static () => [] });
        _factories[typeof(IReadOnlyList<TDto>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<TDto>, TDto>(options, new JsonCollectionInfoValues<IReadOnlyList<TDto>>());
        _factories[typeof(IEnumerable<TDto>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<TDto>, TDto>(options, new JsonCollectionInfoValues<IEnumerable<TDto>>());
        return this;
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo? info = _factories.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? factory) ? factory(options) : null;
        if (info is not null)
        {
            info.OriginatingResolver = this;
        }

        return info;
    }
}
