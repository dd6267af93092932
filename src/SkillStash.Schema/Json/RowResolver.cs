using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SkillStash.Schema;

/// <summary>Tells System.Text.Json about rows, alone, in lists and in pages, about keys and enums, where reflection is not to be used.</summary>
public sealed class RowResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _factories = [];
    private readonly Dictionary<Type, (string Name, Func<JsonObject> Make)> _schemas = [];

    /// <summary>
    /// The JSON Schema of every type and of pages of every row, by name, as OpenAPI 3.1 takes them: a converter tells System.Text.Json nothing
    /// of its properties. Other types are referred to as <c>#/components/schemas/Plugin</c>.
    /// </summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Schemas
    {
        get
        {
            foreach ((string name, Func<JsonObject> make) in _schemas.Values)
            {
                yield return new(name, make());
            }
        }
    }

    /// <summary>
    /// Adds a type with a map, its arrays, pages, and <see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/> and <see cref="IEnumerable{T}"/> of it.
    /// </summary>
    /// <returns>The resolver itself.</returns>
    public RowResolver Add<TRow>()
        where TRow : class, IRow<TRow>
    {
        _factories[typeof(TRow)] = static options => JsonMetadataServices.CreateValueInfo<TRow>(options, new RowConverter<TRow>());
        _schemas[typeof(TRow)] = (typeof(TRow).Name, JsonSchemas.Of<TRow>);
        if (!TRow.IsStrict)
        {
            AddPage<TRow>();
        }

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

    /// <summary>Adds a typed key that is a UUID.</summary>
    /// <returns>The resolver itself.</returns>
    public RowResolver AddKey<TKey>()
        where TKey : struct, IUuidKey<TKey>
    {
        AddValue(static () => new UuidKeyConverter<TKey>(), static () => WireCodecs.Guid.Schema);
        return this;
    }

    /// <summary>Adds a typed key that is an integer.</summary>
    /// <param name="isText">Whether JSON carries it as a string.</param>
    /// <returns>The resolver itself.</returns>
    public RowResolver AddInt64Key<TKey>(bool isText = false)
        where TKey : struct, IInt64Key<TKey>
    {
        if (isText)
        {
            AddValue(static () => new BigIntKeyConverter<TKey>(), static () => WireCodecs.BigInt.Schema);
        }
        else
        {
            AddValue(static () => new Int64KeyConverter<TKey>(), static () => JsonCodec.Integer.Schema);
        }

        return this;
    }

    /// <summary>Adds an enum.</summary>
    /// <returns>The resolver itself.</returns>
    public RowResolver AddEnum<TEnum, TText>()
        where TEnum : struct, Enum
        where TText : IEnumText<TEnum>
    {
        AddValue(static () => new EnumConverter<TEnum, TText>(), static () => TText.Texts.Codec.Schema);
        return this;
    }

    /// <summary>The name of the type's schema: <c>Plugin</c>, or <c>PageOfPlugin</c>; null if there is none.</summary>
    public string? SchemaName(Type type) => _schemas.TryGetValue(type, out (string Name, Func<JsonObject>) schema) ? schema.Name : null;

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

    private void AddValue<T>(Func<JsonConverter<T>> converter, Func<JsonObject> schema)
        where T : struct
    {
        _schemas[typeof(T)] = (typeof(T).Name, schema);
        _factories[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter());
        _factories[typeof(T?)] = static options =>
            JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
    }

    private void AddPage<TRow>()
        where TRow : class, IRow<TRow>
    {
        _factories[typeof(Page<TRow>)] = static options => JsonMetadataServices.CreateValueInfo<Page<TRow>>(options, new RowPageConverter<TRow>());
        _schemas[typeof(Page<TRow>)] = ($"PageOf{typeof(TRow).Name}", static () => JsonSchemas.OfPage(typeof(TRow).Name));
    }
}
