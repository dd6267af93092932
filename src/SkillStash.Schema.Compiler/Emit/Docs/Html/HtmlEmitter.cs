using System.Linq;
using SkillStash.Schema.Compiler.Emit.Docs.Facts;

namespace SkillStash.Schema.Compiler.Emit.Docs.Html;

/// <summary>Writes the reference as one page of HTML that fetches nothing.</summary>
internal static class HtmlEmitter
{
    /// <summary>The text of <c>schema.html</c>.</summary>
    public static string Emit(DocsSchema schema)
    {
        var html = new HtmlWriter();
        html.Element("html", [("lang", "en")], () => html
            .Line()
            .Element("head", [], () => EmitHead(html, schema.Title))
            .Line()
            .Element("body", [], () =>
            {
                html.Line().Element("a", [("class", "skip"), ("href", "#content")], "Skip to the reference").Line();
                EmitNavigation(html, schema);
                EmitContent(html, schema);
                html.Asset("script", PageAssets.Script);
            }));
        return html.Line().ToString();
    }

    private static void EmitHead(HtmlWriter html, string title) => html
        .Line().Void("meta", ("charset", "utf-8"))
        .Line().Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy))
        .Line().Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Line().Void("meta", ("name", "generator"), ("content", "skillstash-schema"))
        .Line().Void("meta", ("name", "color-scheme"), ("content", "light dark"))
        .Line().Void("link", ("rel", "icon"), ("href", "data:,"))
        .Line().Element("title", [], title)
        .Line().Asset("style", PageAssets.Style);

    private static void EmitNavigation(HtmlWriter html, DocsSchema schema) => html
        .Element("aside", [("class", "sidebar")], () =>
        {
            html.Line().Element("div", [("class", "search"), ("role", "search")], () => html
                .Element("label", [("for", "search")], "Search tables and columns")
                .Void(
                    "input", ("id", "search"), ("type", "search"), ("autocomplete", "off"), ("spellcheck", "false"),
                    ("placeholder", "press /"), ("aria-describedby", "search-result"), ("aria-keyshortcuts", "/"))
                .Element("p", [("id", "search-result"), ("role", "status")], ""));
            html.Line().Element("nav", [("aria-label", "Contents")], () =>
            {
                EmitContents(html, schema, "Tables", views: false);
                EmitContents(html, schema, "Views", views: true);
            });
        })
        .Line();

    private static void EmitContents(HtmlWriter html, DocsSchema schema, string title, bool views)
    {
        DocsRelation[] relations = [.. schema.Relations.Where(relation => relation.Kind == "view" == views)];
        if (relations.Length == 0)
        {
            return;
        }

        html.Element("h2", [], title).Element("ul", [], () =>
        {
            foreach (DocsRelation relation in relations)
            {
                html.Line().Element("li", [("data-entry", relation.Anchor)], () => html
                    .Element("a", [("href", $"#{relation.Anchor}")], VisibleText.OfCode(relation.Name)));
            }
        });
    }

    private static void EmitContent(HtmlWriter html, DocsSchema schema) => html
        .Element("main", [("id", "content")], () =>
        {
            html.Line().Element("header", [], () => html
                .Element("h1", [], schema.Title)
                .Element("p", [("class", "summary")], schema.Summary));
            if (schema.Diagram.Entities.Count > 0)
            {
                DiagramEmitter.Emit(html, schema.Diagram);
            }

            foreach (DocsRelation relation in schema.Relations)
            {
                RelationEmitter.Emit(html, relation);
            }

            html.Line().Element("p", [("class", "nothing"), ("id", "nothing"), ("hidden", "")], "Nothing matches.");
            html.Line().Element("footer", [], "Written by skillstash-schema from the SQL schema.").Line();
        })
        .Line();
}
