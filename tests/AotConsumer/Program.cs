using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema;
using SkillStash.Schema.Sqlite.Migrations;

// Exercises every kind of emitted code once, as a native executable: the last line says that all of it held.
using RegistryDatabase db = RegistryDatabase.Open(":memory:");
db.CreateSchema();
db.VerifySchema();

User user = db.Users.Insert(new NewUser { Username = "ada" });
using (SqliteTransaction transaction = db.BeginTransaction())
{
    var batch = new List<NewPlugin>();
    for (int i = 0; i < 10; i++)
    {
        batch.Add(new NewPlugin
        {
            Name = $"Plugin {i}",
            Slug = $"plugin-{i}",
            RepoUrl = "r",
            MarketplaceUrl = "m",
            Category = "c",
            Version = "1.0.0",
            AuthorId = user.Id,
            AuthorType = PluginAuthorType.User,
            Tags = ["a", "b\"c"],
            Downloads = i,
        });
    }

    db.Plugins.InsertMany(batch);
    transaction.Commit();
}

Plugin plugin = db.Plugins.FindBySlug("plugin-7")!;
Require(plugin.Tags.Count == 2 && plugin.AuthorId == user.Id && plugin.AuthorType == PluginAuthorType.User);
Require(db.Plugins.Update(plugin with { Stars = 5 }) && db.Plugins.FindById(plugin.Id)!.Stars == 5);

Page<Plugin> page = db.Plugins.ListByCategory("c", limit: 4);
Page<Plugin> next = db.Plugins.ListByCategory("c", limit: 4, after: Cursor.Parse(page.Next!.ToString()));
Require(page[0].Downloads == 9 && next[0].Downloads == 5);

var options = new JsonSerializerOptions { TypeInfoResolver = RegistryDatabase.Json };
string json = JsonSerializer.Serialize(plugin, options.GetTypeInfo(typeof(Plugin)));
var read = (Plugin)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(Plugin)))!;
Require(read == plugin);
string list = JsonSerializer.Serialize(new List<Plugin> { read }, options.GetTypeInfo(typeof(List<Plugin>)));
Require(list == "[" + json + "]");
string pageJson = JsonSerializer.Serialize(page, options.GetTypeInfo(typeof(Page<Plugin>)));
var pageRead = (Page<Plugin>)JsonSerializer.Deserialize(pageJson, options.GetTypeInfo(typeof(Page<Plugin>)))!;
var written = new ArrayBufferWriter<byte>();
db.Plugins.ListByCategory(written, "c", limit: 4, after: null);
Require(Encoding.UTF8.GetString(written.WrittenSpan) == pageJson);
Require(pageRead.Count == 4 && pageRead[0] == page[0] && pageRead.Next!.Equals(page.Next));

var posted = (NewUser)JsonSerializer.Deserialize("""{"username":"bob"}""", options.GetTypeInfo(typeof(NewUser)))!;
Require(db.Users.Insert(posted).Username == "bob");
var patch = (PluginChanges)JsonSerializer.Deserialize("""{"stars":6,"author_type":"org","homepage_url":null}""", options.GetTypeInfo(typeof(PluginChanges)))!;
Require(patch == new PluginChanges { Stars = 6, AuthorType = PluginAuthorType.Org, HomepageUrl = null });
Require(JsonSerializer.Serialize(PluginAuthorType.Org, options.GetTypeInfo(typeof(PluginAuthorType))) == "\"org\"");
Require(PluginAuthorTypeText.TryParse("org", null, out PluginAuthorTypeText org) && org == PluginAuthorType.Org);
try
{
    JsonSerializer.Deserialize("""{"usrname":"bob"}""", options.GetTypeInfo(typeof(NewUser)));
    Require(false);
}
catch (JsonException e)
{
    Require(e.Message.StartsWith("'usrname' is no property of NewUser.", StringComparison.Ordinal));
}

try
{
    db.Users.Insert(new NewUser { Username = "ada" });
    Require(false);
}
catch (ConstraintViolationException e)
{
    Require(e.Kind == ConstraintKind.Unique && e.Table == "users" && e.Columns[0] == "username");
}

Require(db.Plugins.Delete(plugin.Id) && db.Plugins.Count() == 9);
Migrate();
Console.WriteLine("all of it holds");

static void Migrate()
{
    string folder = Directory.CreateTempSubdirectory("aot-consumer").FullName;
    try
    {
        string file = Path.Combine(folder, "registry.db");
        MigrationSet migrations = MigrationSet.Of(typeof(RegistryDatabase).Assembly);
        Cancel(migrations, file);
        IReadOnlyList<string> applied = migrations.Apply(file);
        Require(applied.Count > 0 && migrations.Status(file).Select(static entry => (entry.Name, entry.State))
            .SequenceEqual(applied.Select(static name => (name, MigrationState.Applied))));
        using RegistryDatabase migrated = RegistryDatabase.Open(file);
        Require(migrated.Users.Insert(new NewUser { Username = "ada" }).Username == "ada");
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static void Cancel(MigrationSet migrations, string file)
{
    using var source = new CancellationTokenSource();
    try
    {
        migrations.Apply(file, _ => source.Cancel(), source.Token);
        Require(false);
    }
    catch (OperationCanceledException)
    {
        Require(migrations.Status(file).All(static entry => entry.State == MigrationState.Pending));
    }
}

static void Require(bool condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string? what = null)
{
    if (!condition)
    {
        throw new InvalidOperationException(what);
    }
}
