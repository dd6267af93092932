using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SkillStash.Schema.Generator.Tests;

/// <summary>What the generator makes of a project's name, and of several schemas in one.</summary>
public sealed class ProjectTests
{
    private const string Tasks = "CREATE TABLE plugins (id UUID PRIMARY KEY, kind TEXT CHECK (kind IN ('a', 'b')));";

    [Theory]
    [InlineData("my-app", "my_app.MyAppDatabase")]
    [InlineData("7days", "_7days._7daysDatabase")]
    [InlineData("event", "event.EventDatabase")]
    [InlineData("Shop.Schema", "Shop.Schema.ShopSchemaDatabase")]
    [InlineData("Schema", "Schema.SchemaDatabase2")]
    [InlineData("Shop..My App.+", "Shop._.My_App._.MyAppDatabase")]
    [InlineData("my.class.namespace", "my.class.namespace.NamespaceDatabase")]
    [InlineData("Plugin.Plugins.NewPlugin", "Plugin.Plugins.NewPlugin.NewPluginDatabase")]
    [InlineData("Task.System.Guid", "Task.System.Guid.GuidDatabase")]
    [InlineData("日本.ﬁ-é", "日本.ﬁ_é.ﬁÉDatabase")]
    [InlineData("", "Database")]
    [InlineData("Aux", "_Aux.AuxDatabase")]
    [InlineData("com1.Shop", "_com1.Shop.ShopDatabase")]
    public void A_project_of_any_name_compiles(string project, string database)
    {
        var host = new GeneratorHost(Tasks, project);

        Assert.Empty(host.CompileOutput());
        Assert.Contains(database + ".g.cs", host.Run().Keys);
    }

    [Fact]
    public void Types_of_columns_may_be_called_like_other_columns()
    {
        var host = new GeneratorHost(
            """
            CREATE TABLE users (id UUID PRIMARY KEY, user_id TEXT, user_key TEXT, user_key2 TEXT);
            CREATE TABLE posts (
              id INTEGER PRIMARY KEY, -- @id
              author UUID NOT NULL REFERENCES users (id), user_key3 TEXT, user_id TEXT, post_id TEXT,
              kind TEXT NOT NULL CHECK (kind IN ('__arglist', 'b')), -- @name 'b' __makeref
              post_kind TEXT, post_meta TEXT, post_kind_text TEXT, -- @name __reftype
              meta TEXT -- @json { kind: 'a' | 'b', post_meta: { post: number } }
            );
            CREATE INDEX posts_author ON posts (author, kind);
            CREATE INDEX posts_kind ON posts (post_kind, post_id);
            """,
            "Shop");

        Assert.Empty(host.CompileOutput());
        Assert.Contains("struct UserKey3(Guid Value)", host.Run()["Shop.User.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_schema_of_the_same_names_is_an_error_and_the_first_one_is_emitted()
    {
        var host = new GeneratorHost(Tasks, "Shop", others: "CREATE TABLE logs (id INTEGER PRIMARY KEY);");

        Assert.Empty(host.CompileOutput());
        Assert.Equal(["Shop.Plugin.g.cs", "Shop.ShopDatabase.g.cs"], host.Run().Keys.Order());
        Diagnostic error = Assert.Single(host.Result.Diagnostics, static each => each.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("SKS0303", "other0.sql"), (error.Id, error.Location.GetLineSpan().Path));
        Assert.Contains("'Shop.ShopDatabase', which 'schema.sql' gives already", error.GetMessage(), StringComparison.Ordinal);
        Assert.Null(host.Result.Exception);
    }
}
