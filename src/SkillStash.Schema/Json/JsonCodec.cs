using System;

namespace SkillStash.Schema;

/// <summary>The codecs that JSON shapes are made of.</summary>
public static class JsonCodec
{
    /// <summary>A JSON string.</summary>
    public static JsonCodec<string> Text { get; } = new TextCodec();

    /// <summary>A JSON number as a real number; it must be finite.</summary>
    public static JsonCodec<double> Number { get; } = new NumberCodec();

    /// <summary>A JSON number without fraction or exponent, of 64 bits.</summary>
    public static JsonCodec<long> Integer { get; } = new IntegerCodec();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static JsonCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>Any JSON.</summary>
    public static JsonCodec<JsonText> Any { get; } = new AnyCodec(isNumeric: false);

    /// <summary>Any JSON, in a column of NUMERIC affinity: of the documents that are a number it keeps integers of 64 bits.</summary>
    public static JsonCodec<JsonText> AnyInNumeric { get; } = new AnyCodec(isNumeric: true);

    /// <summary>A JSON array.</summary>
    public static JsonCodec<EquatableArray<T>> Array<T>(JsonCodec<T> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new ArrayCodec<T>(element);
    }

    /// <summary>A JSON object with any property names. A name that occurs twice is refused.</summary>
    public static JsonCodec<EquatableDictionary<T>> Dictionary<T>(JsonCodec<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new DictionaryCodec<T>(value);
    }

    /// <summary>A struct's shape, or <c>null</c>.</summary>
    public static JsonCodec<T?> Nullable<T>(JsonCodec<T> value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return new NullableCodec<T>(value);
    }

    /// <summary>A class's shape, or <c>null</c>.</summary>
    public static JsonCodec<T?> NullableObject<T>(JsonCodec<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return new NullableObjectCodec<T>(value);
    }

    /// <summary>A JSON string that is the text of an enum's member.</summary>
    public static JsonCodec<T> Enum<T>(EnumText<T> texts)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Codec;
    }

    /// <summary>A JSON object with the properties that the type's map names.</summary>
    public static JsonCodec<T> Object<T>()
        where T : class, IRow<T> => new ObjectCodec<T>();
}
