using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Model;

/// <summary>The shape of a JSON value, from an <c>@json</c> annotation or from the functions that make it.</summary>
public abstract record JsonShape
{
    private JsonShape()
    {
    }

    /// <summary>The levels of types in it: 1 for a string, 2 for an array of strings.</summary>
    internal int Depth => 1 + this switch
    {
        Array array => array.Item.Depth,
        Dictionary dictionary => dictionary.Value.Depth,
        Nullable nullable => nullable.Value.Depth,
        Object @object => @object.Properties.Select(static property => property.Shape.Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>The texts of all unions of literals in it.</summary>
    internal IEnumerable<string> Texts => this switch
    {
        Literals literals => literals.Values,
        Array array => array.Item.Texts,
        Dictionary dictionary => dictionary.Value.Texts,
        Nullable nullable => nullable.Value.Texts,
        Object @object => @object.Properties.SelectMany(static property => property.Shape.Texts),
        _ => [],
    };

    /// <summary><c>string</c>.</summary>
    public sealed record Text : JsonShape;

    /// <summary><c>number</c>.</summary>
    public sealed record Number : JsonShape;

    /// <summary>A number without fraction, of 64 bits: what SQL makes of an INTEGER. No annotation says it.</summary>
    public sealed record Integer : JsonShape;

    /// <summary><c>boolean</c>.</summary>
    public sealed record Boolean : JsonShape;

    /// <summary><c>unknown</c>: any JSON value.</summary>
    public sealed record Unknown : JsonShape;

    /// <summary>A union of string literals: <c>'a' | 'b'</c>.</summary>
    public sealed record Literals(EquatableArray<string> Values) : JsonShape;

    /// <summary><c>T[]</c>.</summary>
    public sealed record Array(JsonShape Item) : JsonShape;

    /// <summary><c>Record&lt;string, T&gt;</c>.</summary>
    public sealed record Dictionary(JsonShape Value) : JsonShape;

    /// <summary><c>T | null</c>.</summary>
    public sealed record Nullable(JsonShape Value) : JsonShape;

    /// <summary><c>{ name: T; other?: U }</c>.</summary>
    public sealed record Object(EquatableArray<JsonProperty> Properties) : JsonShape;
}
