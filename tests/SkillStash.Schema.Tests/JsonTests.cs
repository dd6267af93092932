using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>The wire: exact forms, any order, strict kinds.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = SampleDatabase.Json };

    private static readonly Sample Row = new(
        SampleId.Parse("0199f7e6-0000-7000-8000-000000000001"), null, 1, null, long.MaxValue, -5, 0.5, null, true, null, "é<\"", null,
        new DateTimeOffset(2025, 10, 18, 14, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(2025, 10, 18, 12, 0, 0, 250, TimeSpan.Zero),
        new DateOnly(2025, 10, 18), null, new TimeOnly(12, 30), new TimeOnly(1, 2, 3, 500), 1.50m, null, [0, 255], null,
        Guid.Parse("AABBCCDD-0000-0000-0000-000000000001"), null, SampleKind.WithÄccent, null, ["cli"], (EquatableArray<SamplePort>)[new("http", 80, null)],
        new EquatableDictionary<long>([new("a", 1)]), JsonText.Parse("{ \"x\": [1.0] }"), 1.0, 2);

    [Fact]
    public void Every_kind_in_its_wire_form() => AssertJson(
        """
        {"id":"0199f7e6-0000-7000-8000-000000000001","parent_id":null,"count":1,"maybe_count":null,"big":"9223372036854775807","maybe_big":"-5",
        "ratio":0.5,"maybe_ratio":null,"flag":true,"maybe_flag":null,"name":"é<\"","maybe_name":null,"at":"2025-10-18T12:00:00Z",
        "maybe_at":"2025-10-18T12:00:00.25Z","day":"2025-10-18","maybe_day":null,"clock":"12:30:00","maybe_clock":"01:02:03.5","price":1.50,
        "maybe_price":null,"bytes":"AP8=","maybe_bytes":null,"uuid":"aabbccdd-0000-0000-0000-000000000001","maybe_uuid":null,"kind":"with äccent",
        "maybe_kind":null,"tags":["cli"],"maybe_ports":[{"name":"http","number":80}],"limits":{"a":1},"extra":{"x":[1.0]},"any, thing":1.0,"doubled":2}
        """,
        Write(Row));

    [Fact]
    public void Any_order_with_unknown_properties_reads_the_same() => Gen.Shuffle(Enumerable.Range(0, 34).ToArray()).Sample(
        order =>
        {
            JsonObject all = (JsonObject)JsonNode.Parse(Write(Row))!;
            all.Add("unknown", JsonNode.Parse("{\"count\":[{}],\"id\":null}"));
            all.Add("UNKNOWN", 1);
            StringBuilder json = new();
            foreach (KeyValuePair<string, JsonNode?> property in order.Select(i => all.ElementAt(i)))
            {
                json.Append(json.Length == 0 ? "{" : ",").Append(JsonSerializer.Serialize(property.Key)).Append(": ").Append(property.Value?.ToJsonString() ?? "null");
            }

            Assert.Equal(Row, Read(json.Append('}').ToString()));
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void Names_may_be_escaped() => Assert.Equal(Row, Read(Write(Row).Replace("\"count\"", "\"co\\u0075nt\"", StringComparison.Ordinal)));

    [Fact]
    public void Of_a_property_that_occurs_twice_the_first_counts()
    {
        Assert.Equal(1, Read("{\"count\":1," + Write(Row)[1..].Replace("\"count\":1", "\"count\":9", StringComparison.Ordinal)).Count);
        Assert.Equal(1, Read(Write(Row)[..^1] + ",\"count\":9}").Count);
    }

    [Fact]
    public void What_may_be_null_may_be_missing()
    {
        JsonObject json = (JsonObject)JsonNode.Parse(Write(Row))!;
        Sample expected = Read(json.ToJsonString());
        foreach (string name in json.Where(property => property.Value is null).Select(property => property.Key).ToList())
        {
            json.Remove(name);
        }

        Assert.Equal(expected, Read(json.ToJsonString()));
    }

    [Theory]
    [InlineData("count", "'count' is missing.")]
    [InlineData("id", "'id' is missing.")]
    [InlineData("doubled", "'doubled' is missing.")]
    [InlineData("tags", "'tags' is missing.")]
    public void What_must_be_there_must_be_there(string name, string message)
    {
        JsonObject json = (JsonObject)JsonNode.Parse(Write(Row))!;
        json.Remove(name);
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => Read(json.ToJsonString())).Message);
    }

    [Theory]
    [InlineData("count", "null")]
    [InlineData("count", "\"1\"")]
    [InlineData("count", "1.5")]
    [InlineData("count", "9223372036854775808")]
    [InlineData("big", "1")]
    [InlineData("big", "\"1.0\"")]
    [InlineData("big", "\" 1\"")]
    [InlineData("ratio", "\"1\"")]
    [InlineData("ratio", "1e999")]
    [InlineData("flag", "1")]
    [InlineData("flag", "\"true\"")]
    [InlineData("name", "1")]
    [InlineData("name", "\"\\ud800\"")]
    [InlineData("at", "\"2025-10-18T12:00:00\"")]
    [InlineData("at", "\"2025-10-18 12:00:00\"")]
    [InlineData("at", "1760000000")]
    [InlineData("day", "\"2025-10-18T00:00:00Z\"")]
    [InlineData("clock", "\"25:00\"")]
    [InlineData("price", "\"1.5\"")]
    [InlineData("price", "1e99")]
    [InlineData("bytes", "\"?\"")]
    [InlineData("uuid", "\"aabbccdd000000000000000000000001\"")]
    [InlineData("id", "\"{aabbccdd-0000-0000-0000-000000000001}\"")]
    [InlineData("kind", "\"Plain\"")]
    [InlineData("kind", "0")]
    [InlineData("tags", "[1]")]
    [InlineData("tags", "null")]
    [InlineData("maybe_ports", "{}")]
    [InlineData("limits", "{\"a\":1.5}")]
    [InlineData("any, thing", "true")]
    [InlineData("any, thing", "[]")]
    public void Another_kind_is_refused_by_name(string name, string value)
    {
        JsonObject json = (JsonObject)JsonNode.Parse(Write(Row))!;
        string text = json.ToJsonString().Replace(
            $"\"{name}\":{json[name]?.ToJsonString() ?? "null"}", $"\"{name}\":{value}", StringComparison.Ordinal);
        Assert.StartsWith($"'{name}", Assert.Throws<JsonException>(() => Read(text)).Message);
    }

    [Fact]
    public void The_path_of_a_failure_is_given()
    {
        string json = Write(Row).Replace("\"number\":80", "\"number\":\"80\"", StringComparison.Ordinal);
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"[{Write(Row)},{json}]", Options.GetTypeInfo(typeof(List<Sample>))));
        Assert.StartsWith("'maybe_ports[0].number' is not a finite number.", thrown.Message);
        Assert.Equal("$[1]", thrown.Path);
    }

    [Fact]
    public void An_object_is_wanted() => Assert.Throws<JsonException>(() => Read("[]"));

    [Fact]
    public void Lists_of_every_kind()
    {
        Sample[] rows = [Row, Row with { Name = "other" }];
        foreach (Type type in new[] { typeof(Sample[]), typeof(List<Sample>), typeof(IReadOnlyList<Sample>), typeof(IEnumerable<Sample>) })
        {
            object list = type == typeof(List<Sample>) ? rows.ToList() : rows;
            string json = JsonSerializer.Serialize(list, Options.GetTypeInfo(type));
            Assert.Equal(rows, (IEnumerable<Sample>)JsonSerializer.Deserialize(json, Options.GetTypeInfo(type))!);
        }

        Assert.Null(SampleDatabase.Json.GetTypeInfo(typeof(string), Options));
    }

    [Fact]
    public void The_converter_alone_is_enough()
    {
        string json = JsonSerializer.Serialize(Row);
        Assert.Equal(Row, JsonSerializer.Deserialize<Sample>(json));
        Assert.Equal("null", JsonSerializer.Serialize<Sample?>(null));
    }

    [Fact]
    public void A_key_is_a_string_and_a_property_name()
    {
        Dictionary<SampleId, int> map = new() { [Row.Id] = 1 };
        string json = JsonSerializer.Serialize(map);
        Assert.Equal("{\"0199f7e6-0000-7000-8000-000000000001\":1}", json);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<SampleId, int>>(json));
        Assert.Equal("\"0199f7e6-0000-7000-8000-000000000001\"", JsonSerializer.Serialize(Row.Id));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SampleId>("\"x\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SampleId>("1"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<SampleId, int>>("{\"x\":1}"));
    }

    [Fact]
    public void Codecs_of_shapes()
    {
        JsonCodec<EquatableArray<double?>> numbers = JsonCodec.Array(JsonCodec.Nullable(JsonCodec.Number));
        Assert.Equal([1.5, null, 3], numbers.Parse("[1.5,null,3]"u8));
        JsonCodec<EquatableDictionary<string?>> texts = JsonCodec.Dictionary(JsonCodec.NullableObject(JsonCodec.Text));
        Assert.Null(texts.Parse("{\"a\":null}"u8)["a"]);
        JsonCodec<SampleKind> kind = JsonCodec.Enum(SampleTable.KindText);
        Assert.Equal(SampleKind.WithÄccent, kind.Parse("\"with \\u00e4ccent\""u8));
        Assert.Throws<JsonShapeException>(() => JsonCodec.Boolean.Parse("1"u8));
        Assert.Throws<JsonShapeException>(() => JsonCodec.Integer.Parse("1.0"u8));
        Assert.Equal("'[2]' is not a string.", Assert.Throws<JsonShapeException>(() => JsonCodec.Array(JsonCodec.Text).Parse("[\"a\",\"b\",3]"u8)).Message);
        Assert.Equal(["a", "b"], JsonCodec.Array(JsonCodec.Text).Parse(" [ \"a\" , \"\\u0062\" ] "u8));
    }

    [Fact]
    public void Mark_of_an_optional_property_is_no_part_of_its_name() => Assert.Equal(
        [("a", true), ("b?", false), ("c?,", true), ("d", false)], IdentifierList.SplitMarked("a?, \"b?\", \"c?,\"?, d"));

    private static void AssertJson(string expected, string json) =>
        Assert.Equal(expected.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), json);

    private static string Write(Sample row)
    {
        using JsonScratch scratch = JsonScratch.Rent();
        JsonRow.Write(scratch.Writer, row);
        return Encoding.UTF8.GetString(scratch.Written);
    }

    private static Sample Read(string json) => (Sample)JsonSerializer.Deserialize(json, Options.GetTypeInfo(typeof(Sample)))!;
}
