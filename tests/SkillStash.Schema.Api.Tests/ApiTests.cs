using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using SkillStash.Registry;
using Xunit;

namespace SkillStash.Schema.Api.Tests;

/// <summary>The records in a minimal API: ids in routes, enums in routes and query strings, new rows and changes as bodies, rows and pages as answers.</summary>
public sealed class ApiTests : IAsyncLifetime
{
    private readonly RegistryDatabase _db = RegistryDatabase.Open(":memory:");
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _db.CreateSchema();
        _app = RegistryApi.Create(_db);
        await _app.StartAsync(Stop);
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    [Fact]
    public async Task New_row_is_posted_and_its_row_comes_back()
    {
        (HttpStatusCode status, string body) = await Send(HttpMethod.Post, "/users", """{"username":"ada","email":null,"verified":true}""");
        Assert.Equal(HttpStatusCode.Created, status);
        User user = Assert.Single(_db.Users.Scan());
        Assert.Equal(JsonSerializer.Serialize(user), body);
        Assert.Equal(("ada", null, true, false), (user.Username, user.Email, user.Verified, user.ProSubscriber));
        Assert.Contains("\"pro_subscriber\":false", body);
    }

    [Theory]
    [InlineData("""{"username":"ada","e_mail":"a@b"}""")]
    [InlineData("""{"email":"a@b"}""")]
    [InlineData("""{"username":null}""")]
    [InlineData("""{"username":"ada","verified":1}""")]
    [InlineData("""[]""")]
    public async Task Mistake_in_a_body_is_a_bad_request_and_stores_nothing(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Post, "/users", body)).Status);
        Assert.Equal(0, _db.Users.Count());
    }

    [Fact]
    public async Task Typed_id_binds_from_the_route()
    {
        User user = _db.Users.Insert(new NewUser { Username = "ada" });
        Assert.Equal(user, await _client.GetFromJsonAsync<User>($"/users/{user.Id}", Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, $"/users/{UserId.New()}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, "/users/ada")).Status);
    }

    [Fact]
    public async Task Changes_write_what_is_set()
    {
        User user = _db.Users.Insert(new NewUser { Username = "ada", Bio = "b", Website = "w" });
        (HttpStatusCode status, string body) = await Send(HttpMethod.Patch, $"/users/{user.Id}", """{"bio":null,"verified":true}""");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(user with { Bio = null, Verified = true }, JsonSerializer.Deserialize<User>(body));
        Assert.Equal(user with { Bio = null, Verified = true }, _db.Users.FindById(user.Id));
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Patch, $"/users/{user.Id}", """{"verified":null}""")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Patch, $"/users/{user.Id}", $$"""{"id":"{{user.Id}}"}""")).Status);
    }

    [Fact]
    public async Task Page_goes_on_at_its_cursor()
    {
        for (int i = 0; i < 5; i++)
        {
            string plugin = $$"""{"name":"{{i}}","slug":"{{i}}","repo_url":"r","marketplace_url":"m","category":"c","version":"1","tags":["t"],"author_type":"org"}""";
            Assert.Equal(HttpStatusCode.Created, (await Send(HttpMethod.Post, "/plugins", plugin)).Status);
        }

        List<Plugin> all = [];
        Cursor? after = null;
        do
        {
            string query = $"?category=c{(after is null ? "" : $"&after={after}")}";
            Page<Plugin> page = (await _client.GetFromJsonAsync<Page<Plugin>>($"/plugins{query}", Stop))!;
            Assert.Equal((await Send(HttpMethod.Get, $"/plugins{query}")).Body, (await Send(HttpMethod.Get, $"/plugins/written{query}")).Body);
            Assert.InRange(page.Count, 1, 2);
            all.AddRange(page);
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(_db.Plugins.ListByCategory("c"), all);
        string json = (await Send(HttpMethod.Get, "/plugins?category=none")).Body;
        Assert.Equal("""{"items":[],"next":null}""", json);
    }

    [Fact]
    public async Task Enum_binds_by_its_text()
    {
        Assert.Equal("chat", (await Send(HttpMethod.Get, "/agents/chat")).Body);
        Assert.Equal("\"workflow\"", (await Send(HttpMethod.Get, "/agents?type=workflow")).Body);
        Assert.Equal("\"subagent\"", (await Send(HttpMethod.Get, "/agents")).Body);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, "/agents?type=Workflow")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, "/agents?type=1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, "/agents/0")).Status);
    }

    [Fact]
    public async Task OpenApi_document_is_current()
    {
        JsonObject document = await Document();
        document.Remove("servers"); // the port is another in each run
        Snapshot.Match(Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Api.Tests"), "openapi", "json", document.ToJsonString(Indented));
    }

    [Fact]
    public async Task OpenApi_document_says_what_TypeScript_says()
    {
        JsonObject schemas = (JsonObject)(await Document())["components"]!["schemas"]!;
        string types = File.ReadAllText(Path.Combine(Repository.TypeScriptSamples, "types.verified.ts"));
        Dictionary<string, string> aliases = Regex.Matches(types, @"^export type (\w+) = (.*?)(?: & .*)?;$", RegexOptions.Multiline)
            .ToDictionary(alias => alias.Groups[1].Value, alias => alias.Groups[2].Value);
        List<Match> interfaces = [.. Regex.Matches(types, @"^export interface (\w+) \{\n(.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline).Cast<Match>()];
        Assert.True(interfaces.Count >= 20);
        Assert.All(interfaces, each =>
        {
            IEnumerable<string> wanted = Regex.Matches(each.Groups[2].Value, @"^  (\w+\??): (\w+)(.*);$", RegexOptions.Multiline).Select(property =>
                $"{property.Groups[1]}: {aliases.GetValueOrDefault(property.Groups[2].Value, property.Groups[2].Value)}{property.Groups[3]}");
            Assert.Equal(wanted, Properties((JsonObject)schemas[each.Groups[1].Value]!));
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
        _db.Dispose();
    }

    /// <summary>The properties of a schema as TypeScript writes them.</summary>
    private static IEnumerable<string> Properties(JsonObject schema)
    {
        string[] required = [.. (schema["required"] as JsonArray ?? []).Select(name => (string)name!)];
        return ((JsonObject)schema["properties"]!).Select(property =>
            $"{property.Key}{(required.Contains(property.Key) ? "" : "?")}: {TypeOf((JsonObject)property.Value!)}");
    }

    private static string TypeOf(JsonObject schema)
    {
        string[] types = schema["type"] is JsonArray several ? [.. several.Select(type => (string)type!).Where(type => type != "null")] : [(string)schema["type"]!];
        string type = schema["enum"] is JsonArray texts
            ? string.Join(" | ", texts.Where(text => text is not null).Select(text => $"\"{text}\""))
            : string.Join(" | ", types.Select(each => each switch
            {
                "integer" => "number",
                "array" => TypeOf((JsonObject)schema["items"]!) + "[]",
                _ => each,
            }));
        return schema["type"] is JsonArray ? $"{type} | null" : type;
    }

    private async Task<JsonObject> Document() => (JsonObject)JsonNode.Parse((await Send(HttpMethod.Get, "/openapi/v1.json")).Body)!;

    private async Task<(HttpStatusCode Status, string Body)> Send(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.SendAsync(request, Stop);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }
}
