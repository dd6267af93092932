using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SkillStash.Registry;

namespace SkillStash.Schema.Api.Tests;

/// <summary>A small API over the registry: every record as it is, nothing mapped by hand.</summary>
internal static class RegistryApi
{
    public static WebApplication Create(RegistryDatabase db)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, RegistryDatabase.Json));
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi(Describe);
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use(SayWhatIsWrong);
        app.MapOpenApi();

        app.MapGet("/users/{id}", Results<Ok<User>, NotFound> (UserId id) => db.Users.FindById(id) is { } user ? TypedResults.Ok(user) : TypedResults.NotFound());
        app.MapPost("/users", (NewUser user) => TypedResults.Created((string?)null, db.Users.Insert(user)));
        app.MapPatch("/users/{id}", Results<Ok<User>, NotFound> (UserId id, UserChanges changes) => db.Users.Update(id, changes)
            ? TypedResults.Ok(db.Users.FindById(id)!)
            : TypedResults.NotFound());
        app.MapPost("/plugins", (NewPlugin plugin) => TypedResults.Created((string?)null, db.Plugins.Insert(plugin)));
        app.MapGet("/plugins/{id}", Results<Ok<Plugin>, NotFound> (PluginId id) => db.Plugins.FindById(id) is { } plugin
            ? TypedResults.Ok(plugin)
            : TypedResults.NotFound());
        app.MapPatch("/plugins/{id}", Results<Ok<Plugin>, NotFound> (PluginId id, PluginChanges changes) => db.Plugins.Update(id, changes)
            ? TypedResults.Ok(db.Plugins.FindById(id)!)
            : TypedResults.NotFound());
        app.MapDelete("/plugins/{id}", Results<NoContent, NotFound> (PluginId id) => db.Plugins.Delete(id) ? TypedResults.NoContent() : TypedResults.NotFound());
        app.MapGet("/plugins", (string category, Cursor? after) => db.Plugins.ListByCategory(category, limit: 2, after));
        app.MapGet("/plugins/written", (string category, Cursor? after, HttpResponse answer) =>
        {
            answer.ContentType = "application/json";
            db.Plugins.ListByCategory(answer.BodyWriter, category, limit: 2, after);
        }).Produces<Page<Plugin>>();
        app.MapGet("/agents/{type}", (AgentTypeText type) => type.ToString());
        app.MapGet("/agents", (AgentTypeText? type) => type is { } text ? (AgentType)text : AgentType.Subagent);
        return app;
    }

    /// <summary>What is no request, and what a constraint refuses, is answered in the words of the exception.</summary>
    private static async Task SayWhatIsWrong(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException refused)
        {
            await TypedResults.Problem(refused.InnerException?.Message ?? refused.Message, statusCode: refused.StatusCode).ExecuteAsync(context);
        }
        catch (ConstraintViolationException violated)
        {
            var facts = new Dictionary<string, object?>
            {
                ["kind"] = violated.Kind.ToString(),
                ["table"] = violated.Table,
                ["columns"] = violated.Columns,
            };
            await TypedResults.Problem(violated.Message, statusCode: StatusCodes.Status409Conflict, extensions: facts).ExecuteAsync(context);
        }
    }

    private static void Describe(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = info => RegistryDatabase.Json.SchemaName(info.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(info);
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Components ??= new OpenApiComponents();
            document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
            foreach ((string name, JsonObject schema) in RegistryDatabase.Json.Schemas)
            {
                document.Components.Schemas[name] =
                    OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
            }

            return Task.CompletedTask;
        });
    }
}
