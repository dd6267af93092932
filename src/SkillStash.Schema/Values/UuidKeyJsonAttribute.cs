using System;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Makes System.Text.Json use <see cref="UuidKeyConverter{T}"/>, without reflection.</summary>
/// <typeparam name="T">The key type.</typeparam>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class UuidKeyJsonAttribute<T> : JsonConverterAttribute
    where T : struct, IUuidKey<T>
{
    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert) => new UuidKeyConverter<T>();
}
