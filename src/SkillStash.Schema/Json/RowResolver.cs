using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SkillStash.Schema;

/// <summary>Tells System.Text.Json about rows, alone and in lists, where reflection is not to be used.</summary>
public sealed class RowResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _factories = [];

    /// <summary>
    /// Adds a type with a map, its arrays, and <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <see cref="IEnumerable{T}"/> of it.
    /// </summary>
    /// <returns>The resolver itself.</returns>
    public RowResolver Add<TRow>()
        where TRow : class, IRow<TRow>
    {
        _factories[typeof(TRow)] = static options => JsonMetadataServices.CreateValueInfo<TRow>(options, new RowConverter<TRow>());
        _factories[typeof(TRow[])] = static options =>
            JsonMetadataServices.CreateArrayInfo(options, new JsonCollectionInfoValues<TRow[]>());
        _factories[typeof(List<TRow>)] = static options =>
            JsonMetadataServices.CreateListInfo<List<TRow>, TRow>(
                options, new JsonCollectionInfoValues<List<TRow>> { ObjectCreator = static () => [] });
        _factories[typeof(IReadOnlyList<TRow>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<TRow>, TRow>(options, new JsonCollectionInfoValues<IReadOnlyList<TRow>>());
        _factories[typeof(IEnumerable<TRow>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<TRow>, TRow>(options, new JsonCollectionInfoValues<IEnumerable<TRow>>());
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
