using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>Reads and writes a <see cref="Page{T}"/> as <c>{ "items": [...], "next": "cursor" }</c>; after the last page <c>next</c> is null.</summary>
public sealed class PageConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Page<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The page is not one of rows.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);

        // The row's own converter knows the type at compile time, so that none has to be made at run time.
        Type row = typeToConvert.GetGenericArguments()[0];
        return options.GetTypeInfo(row).Converter is IRowConverter rows
            ? rows.CreatePageConverter()
            : throw new NotSupportedException($"{row.Name} is no row, so there is no JSON for pages of it.");
    }
}
