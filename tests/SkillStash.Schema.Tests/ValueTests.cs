using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>The values that records are made of: equality all the way down.</summary>
public sealed class ValueTests
{
    [Fact]
    public void Arrays_compare_by_content()
    {
        EquatableArray<string> tags = ["cli", "git"];
        Assert.Equal(tags, new[] { "cli", "git" });
        Assert.Equal(tags.GetHashCode(), ((EquatableArray<string>)new[] { "cli", "git" }).GetHashCode());
        Assert.True(tags != ["git", "cli"]);
        Assert.Equal("[\"cli\", \"git\"]", tags.ToString());
        Assert.Equal("[1, 2]", ((EquatableArray<long>)[1, 2]).ToString());
        Assert.Equal("git", tags[1]);
        Assert.Equal(["cli", "git"], tags.Where(tag => tag.Length == 3));
    }

    [Fact]
    public void The_default_array_is_empty()
    {
        EquatableArray<string> none = default;
        Assert.True(none == []);
        Assert.Equal(none.GetHashCode(), ((EquatableArray<string>)[]).GetHashCode());
        Assert.Empty(none);
        Assert.Empty(none.ToArray());
        Assert.Equal("[]", none.ToString());
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void An_array_keeps_nobody_elses_memory()
    {
        string[] source = ["a"];
        EquatableArray<string> array = source;
        source[0] = "b";
        array.ToArray()[0] = "c";
        Assert.Equal("a", array[0]);
    }

    [Fact]
    public void Dictionaries_compare_by_content_in_any_order()
    {
        EquatableDictionary<long> first = new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 };
        EquatableDictionary<long> second = new Dictionary<string, long> { ["b"] = 2, ["a"] = 1 };
        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first != new Dictionary<string, long> { ["a"] = 1, ["b"] = 3 });
        Assert.True(first != EquatableDictionary<long>.Empty);
        Assert.False(first == null);
        Assert.Equal("{\"a\": 1, \"b\": 2}", first.ToString());
    }

    [Fact]
    public void Json_text_is_canonical()
    {
        Assert.Equal(JsonText.Parse(" { \"a\" : [ 1.0 , \"\\u00e9\" ] } "), JsonText.Parse("{\"a\":[1.0,\"é\"]}"));
        Assert.NotEqual(JsonText.Parse("1.0"), JsonText.Parse("1"));
        Assert.Equal(default, JsonText.Parse("null"));
        Assert.True(JsonText.TryParse("[]", out JsonText empty) && empty.ToString() == "[]");
        Assert.False(JsonText.TryParse("[", out _));
        Assert.False(JsonText.TryParse("[] []", out _));
    }

    [Fact]
    public void Optional_tells_null_from_nothing()
    {
        Optional<string?> none = default, given = (string?)null;
        Assert.False(none.HasValue);
        Assert.True(given.HasValue);
        Assert.Null(given.Value);
        Assert.NotEqual(none, given);
    }

    [Fact]
    public void Stored_values_compare_by_class_and_content()
    {
        Assert.Equal((SqliteValue)new byte[] { 1 }, new byte[] { 1 });
        Assert.NotEqual((SqliteValue)1L, (SqliteValue)1.0);
        Assert.Equal((SqliteValue)double.NaN, SqliteValue.Null);
        Assert.Equal("1|1.0|1E+300|'it''s'|x'0a'|NULL", string.Join('|', new SqliteValue[] { 1L, 1.0, 1e300, "it's", new byte[] { 10 }, default }));
        Assert.Throws<InvalidOperationException>(() => ((SqliteValue)1L).ToText());
        Assert.Equal(SqliteStorageClass.Real, ((SqliteValue)0.5).StorageClass);
    }

    [Fact]
    public void Enum_texts_are_exact()
    {
        Assert.Equal("with äccent", SampleTable.KindText.ToText(SampleKind.WithÄccent));
        Assert.True(SampleTable.KindText.TryParse("", out SampleKind empty) && empty == SampleKind.Empty);
        Assert.True(SampleTable.KindText.TryParse("plain"u8, out SampleKind plain) && plain == SampleKind.Plain);
        Assert.False(SampleTable.KindText.TryParse("Plain", out _));
        Assert.False(SampleTable.KindText.TryParse("plain\0"u8, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleTable.KindText.ToText((SampleKind)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleTable.KindText.ToText((SampleKind)(-1)));
    }

    [Fact]
    public void A_key_parses_like_any_value_of_a_route()
    {
        SampleId id = SampleId.New();
        Assert.Equal(id, Parse<SampleId>(id.ToString()));
        Assert.Equal(id, SampleId.From(id.Value));
        Assert.Equal(id, SampleId.Parse(id.ToString()));
        Assert.Throws<FormatException>(() => Parse<SampleId>("x"));
        Assert.True(string.CompareOrdinal(id.ToString(), SampleId.New().ToString()) != 0);
    }

    [Fact]
    public void Blobs_compare_by_content()
    {
        Assert.True(Blob.Equals([1, 2], [1, 2]));
        Assert.False(Blob.Equals([1, 2], [1]));
        Assert.False(Blob.Equals(null, []));
        Assert.True(Blob.Equals(null, null));
        Assert.Equal(Blob.GetHashCode([1, 2]), Blob.GetHashCode([1, 2]));
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T? tried) == (text != "x"));
        Assert.Equal(tried, text == "x" ? default : T.Parse(text.AsSpan(), null));
        return T.Parse(text, null);
    }
}
