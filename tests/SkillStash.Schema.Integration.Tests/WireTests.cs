using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkillStash.Registry;
using SkillStash.Shapes;
using Xunit;

namespace SkillStash.Schema.Integration.Tests;

/// <summary>The JSON of the records: the same under all options, strict where it is a request, and read back to what was written.</summary>
public sealed class WireTests
{
    private const int Rows = 25;

    private static readonly JsonSerializerOptions[] AllOptions =
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        new() { TypeInfoResolver = RegistryDatabase.Json },
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper,
            DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
            NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString,
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        },
    ];

    public static TheoryData<string> Tables => [.. RegistryTable.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Row_is_one_json_under_all_options(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        foreach (object row in SomeRows(live, table))
        {
            string json = Assert.Single(AllOptions.Select(options => JsonSerializer.Serialize(row, table.RowType, options)).Distinct());
            Assert.All(AllOptions, options => Assert.Equal(row, JsonSerializer.Deserialize(json, table.RowType, options)));
            Assert.Equal(table.Columns, Parse(json).Select(property => property.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void New_row_is_what_is_given_and_nothing_else(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        foreach (object row in SomeNewRows(live, table))
        {
            string json = Assert.Single(AllOptions.Select(options => JsonSerializer.Serialize(row, table.NewType, options)).Distinct());
            Assert.All(AllOptions, options => Assert.Equal(row, JsonSerializer.Deserialize(json, table.NewType, options)));
            string[] given = [.. table.NewType.GetProperties().Where(property => property.GetValue(row) is not null).Select(table.ColumnOf)];
            Assert.Equal(given, Parse(json).Select(property => property.Key));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void New_row_names_what_is_missing_unknown_or_null(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        object row = SomeNewRows(live, table)[0];
        string json = JsonSerializer.Serialize(row, table.NewType);
        foreach (PropertyInfo property in table.NewType.GetProperties())
        {
            string column = table.ColumnOf(property);
            bool isRequired = property.GetCustomAttribute<RequiredMemberAttribute>() is not null;
            bool takesNull = Nullable(table, property);
            JsonObject without = Parse(json), withNull = Parse(json), misspelt = Parse(json);
            without.Remove(column);
            withNull[column] = null;
            misspelt[column + "x"] = 1;

            Assert.Equal(isRequired ? $"'{column}' is missing." : null, Failure(without, table.NewType));
            Assert.Equal(takesNull, Failure(withNull, table.NewType) is null);
            Assert.StartsWith($"'{column}", Failure(withNull, table.NewType) ?? $"'{column}");
            Assert.Equal($"'{column}x' is no property of {table.NewType.Name}.", Failure(misspelt, table.NewType));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Changes_are_what_is_set_and_nothing_else(string name)
    {
        using var live = new LiveDatabase();
        RegistryTable table = RegistryTable.Of(name);
        var random = new Random(5);
        PropertyInfo[] properties = table.ChangesType.GetProperties();
        foreach (object row in SomeRows(live, table))
        {
            object changes = Activator.CreateInstance(table.ChangesType)!;
            PropertyInfo[] set = [.. properties.Where(_ => random.Next(2) == 0)];
            foreach (PropertyInfo property in set)
            {
                property.SetValue(changes, Activator.CreateInstance(property.PropertyType, table.RowType.GetProperty(property.Name)!.GetValue(row)));
            }

            string json = Assert.Single(AllOptions.Select(options => JsonSerializer.Serialize(changes, table.ChangesType, options)).Distinct());
            Assert.Equal(set.Select(table.ColumnOf), Parse(json).Select(property => property.Key));
            Assert.All(AllOptions, options => Assert.Equal(changes, JsonSerializer.Deserialize(json, table.ChangesType, options)));
            JsonObject whole = Parse(JsonSerializer.Serialize(row, table.RowType));
            Assert.All(Parse(json), property => Assert.True(JsonNode.DeepEquals(whole[property.Key], property.Value)));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Changes_name_what_is_unknown_or_null(string name)
    {
        RegistryTable table = RegistryTable.Of(name);
        foreach (PropertyInfo property in table.ChangesType.GetProperties())
        {
            string column = table.ColumnOf(property);
            string? failure = Failure(new JsonObject { [column] = null }, table.ChangesType);
            Assert.Equal(Nullable(table, property), failure is null);
            Assert.StartsWith($"'{column}' is not", failure ?? $"'{column}' is not");
            Assert.Equal(
                $"'{column}x' is no property of {table.ChangesType.Name}.",
                Failure(new JsonObject { [column + "x"] = null }, table.ChangesType));
        }

        Assert.Equal(Activator.CreateInstance(table.ChangesType), JsonSerializer.Deserialize("{}", table.ChangesType));
        Assert.All(table.Key, key => Assert.NotNull(Failure(new JsonObject { [key] = "x" }, table.ChangesType)));
    }

    [Fact]
    public void Left_out_null_and_a_value_are_three_things()
    {
        Assert.False(Read<NewKind>("{}").Label.HasValue);
        Assert.Equal(new Optional<string?>(null), Read<NewKind>("""{"label":null}""").Label);
        Assert.Equal(new Optional<string?>("x"), Read<NewKind>("""{"label":"x"}""").Label);
        Assert.Equal("{}", JsonSerializer.Serialize(new NewKind()));
        Assert.Equal("""{"label":null}""", JsonSerializer.Serialize(new NewKind { Label = null }));
        Assert.Equal("""{"label":null,"day":null}""", JsonSerializer.Serialize(new KindChanges { Day = null, Label = null }));
    }

    [Fact]
    public void Every_kind_of_value_may_be_set()
    {
        const string Json = """
            {"amount":12.5,"label":null,"day":"2026-02-28","hour":"13:14:15","data":"AQID","token":"0f8fad5b-d9cb-469f-a165-70867728950e","anything":7,
            "untyped":null,"ratio":0.1,"big":"9223372036854775807","items":[{"name":"a","kind":"y","tags":["t"]}],"settings":{"on":true}}
            """;
        string json = Json.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        KindChanges changes = Read<KindChanges>(json);
        Assert.Equal(json, JsonSerializer.Serialize(changes));
        Assert.Equal(changes, Read<KindChanges>(json));
        Assert.Equal(changes.GetHashCode(), Read<KindChanges>(json).GetHashCode());
        Assert.NotEqual(changes, changes with { Data = (byte[])[1, 2, 4] });
        Assert.Equal(SqliteValue.Null, changes.Untyped.Value);
        Assert.True(changes.Untyped.HasValue);
        Assert.Equal("""{"name":"a","kind":"y","tags":["t"]}""", JsonSerializer.Serialize(changes.Items.Value[0]));
    }

    [Fact]
    public void Page_is_its_items_and_where_to_go_on()
    {
        using var live = new LiveDatabase();
        live.Db.Plugins.InsertMany(Enumerable.Range(0, 3).Select(i => new NewPlugin
        {
            Name = $"{i}",
            Slug = $"{i}",
            RepoUrl = "r",
            MarketplaceUrl = "m",
            Category = "c",
            Version = "1",
        }));
        Page<Plugin> page = live.Db.Plugins.ListByCategory("c", limit: 2), last = live.Db.Plugins.ListByCategory("c", limit: 2, after: page.Next);
        foreach (JsonSerializerOptions options in AllOptions)
        {
            string json = JsonSerializer.Serialize(page, options);
            Assert.Equal($$"""{"items":{{JsonSerializer.Serialize(page.ToList())}},"next":"{{page.Next}}"}""", json);
            Page<Plugin> read = JsonSerializer.Deserialize<Page<Plugin>>(json, options)!;
            Assert.Equal(page, read);
            Assert.Equal(page.Next, read.Next);
            Assert.Null(JsonSerializer.Deserialize<Page<Plugin>>(JsonSerializer.Serialize(last, options), options)!.Next);
        }

        Assert.Equal("'items' is missing.", Failure([], typeof(Page<Plugin>)));
        Assert.Equal("'next' is not a cursor.", Failure(Parse("""{"items":[],"next":"?"}"""), typeof(Page<Plugin>)));
        Assert.Equal("'items[0].id' is missing.", Failure(Parse("""{"items":[{}]}"""), typeof(Page<Plugin>)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Page<Version>>("{}"));
    }

    [Fact]
    public void Enum_is_its_text_wherever_it_stands()
    {
        Dictionary<AgentType, AgentType?[]> map = new() { [AgentType.Chat] = [AgentType.Workflow, null] };
        string json = JsonSerializer.Serialize(map);
        Assert.Equal("""{"chat":["workflow",null]}""", json);
        Assert.Equal(map[AgentType.Chat], Read<Dictionary<AgentType, AgentType?[]>>(json)[AgentType.Chat]);
        Assert.Equal("\"chat\"", JsonSerializer.Serialize(AgentType.Chat, AllOptions[2]));
        Assert.All(["\"Chat\"", "1", "\"\""], wrong => Assert.Throws<JsonException>(() => Read<AgentType>(wrong)));
    }

    [Fact]
    public void Order_does_not_matter_and_the_first_of_two_counts()
    {
        KindChanges changes = Read<KindChanges>("""{"ratio":1.5,"label":"a","amount":2,"label":"b"}""");
        Assert.Equal(new KindChanges { Ratio = 1.5, Label = "a", Amount = 2 }, changes);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static JsonObject Parse(string json) => (JsonObject)JsonNode.Parse(json)!;

    private static string? Failure(JsonObject json, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(json.ToJsonString(), type);
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message.Split(" Path:")[0];
        }
    }

    private static bool Nullable(RegistryTable table, PropertyInfo property)
    {
        PropertyInfo stored = table.RowType.GetProperty(property.Name)!;
        return new NullabilityInfoContext().Create(stored).ReadState == NullabilityState.Nullable;
    }

    private static List<object> SomeRows(LiveDatabase live, RegistryTable table)
    {
        RandomRows random = WithParents(live, table);
        return [.. Enumerable.Range(0, Rows).Select(i =>
        {
            live.Execute($"DELETE FROM {table.SqlName}"); // a random pair of keys may come twice
            return random.Insert(table, omit: i % 5 == 0);
        })];
    }

    private static List<object> SomeNewRows(LiveDatabase live, RegistryTable table)
    {
        RandomRows random = WithParents(live, table);
        return [.. Enumerable.Range(0, Rows).Select(i => random.New(table, omit: i % 5 == 0))];
    }

    private static RandomRows WithParents(LiveDatabase live, RegistryTable table)
    {
        var random = new RandomRows(live.Db, 19);
        foreach (string parent in new[] { "Users", "Plugins", "Collections" }.TakeWhile(parent => parent != table.Name))
        {
            random.Insert(RegistryTable.Of(parent), omit: false);
        }

        return random;
    }
}
