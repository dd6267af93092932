using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>Whatever stands in a schema is shown as itself and is never markup.</summary>
public sealed partial class HostileTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "body", "meta", "link", "title", "a", "aside", "div", "label", "input", "p", "nav", "h1", "h2", "h3", "ul", "li", "main",
        "header", "section", "button", "svg", "g", "path", "rect", "text", "span", "table", "thead", "tbody", "tr", "th", "td", "code", "abbr", "footer", "pre",
    ];

    private static readonly SchemaModel Schema = HostileSchema.Model();

    [Fact]
    public void Page_has_only_its_own_elements_and_links()
    {
        XElement page = Docs.Page(Schema, HostileSchema.Texts[0]);
        Assert.All(page.DescendantsAndSelf(), static element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(page.Descendants().Attributes(), static attribute => Assert.False(attribute.Name.LocalName.StartsWith("on")));
        Assert.All(page.Descendants().Attributes("href"), static href => Assert.Matches("^(#[a-z0-9_.-]+|data:,)$", href.Value));
        Assert.Single(Regex.Matches(Docs.Html(Schema), "<script"));
    }

    [Fact]
    public void Ids_are_unique_and_every_link_leads_to_one()
    {
        XElement page = Docs.Page(Schema);
        string[] ids = [.. page.Descendants().Attributes("id").Select(static id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants().Attributes("href").Where(static href => href.Value != "data:,"), href => Assert.Contains(href.Value[1..], ids));
    }

    [Fact]
    public void Page_shows_every_table_by_its_name()
    {
        string[] headings = [.. Docs.Page(Schema).Descendants("a").Where(static a => (string?)a.Attribute("class") == "self").Select(static a => a.Value)];
        Assert.Equal([.. Schema.Tables.Select(static table => Shown(table.Name)), .. Schema.Views.Select(static view => Shown(view.Name))], headings);
    }

    [Fact]
    public void Markdown_has_only_its_own_elements_and_links()
    {
        string html = Render(Docs.Markdown(Schema, HostileSchema.Texts[0]));
        Assert.All(Tags().Matches(html), static tag => Assert.Contains(
            tag.Groups[1].Value, new[] { "h1", "h2", "p", "a", "em", "strong", "ul", "li", "code", "pre", "table", "thead", "tbody", "tr", "th", "td" }));
        Assert.All(Links().Matches(html), static link => Assert.Matches("^(#[a-z0-9_.-]+)$", link.Groups[1].Value));
        Assert.Equal(1 + 2 + Schema.Tables.Count + Schema.Views.Count, Regex.Matches(html, "<h[12]").Count);
    }

    [Fact]
    public void Markdown_tables_keep_their_shape_and_show_every_column_by_its_name()
    {
        string html = Render(Docs.Markdown(Schema));
        string[] names = [.. ColumnNames().Matches(html).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value))];
        Assert.Equal(
            Schema.Tables.SelectMany(static table => table.Columns).Concat(Schema.Views.SelectMany(static view => view.Columns))
                .Select(static column => Shown(column.Name)),
            names);
        Assert.All(Rows().Matches(html), static row => Assert.Contains(Regex.Matches(row.Value, "<t[dh]").Count, new[] { 3, 6 }));
    }

    // GitHub parts cells before it reads code, Markdig does not.
    [Fact]
    public void Every_bar_of_Markdown_that_parts_no_cells_is_escaped() => Assert.All(
        Docs.Markdown(Schema).Split('\n').Where(static line => line.StartsWith("| ", System.StringComparison.Ordinal)),
        static line => Assert.Contains(Regex.Count(line, @"(?<!\\)\|"), new[] { 4, 7 }));

    [Fact]
    public void Diagram_of_Mermaid_is_made_of_plain_words()
    {
        string diagram = Mermaid().Match(Docs.Markdown(Schema)).Groups[1].Value;
        Assert.All(diagram.Split('\n'), static line => Assert.Matches(
            "^(erDiagram|    \\w+ (\\|\\||\\|o)--o[{|] \\w+ : \"[\\w, ]+\"|    \\w+( \\{)?|        [A-Za-z]\\w* [A-Za-z]\\w*( PK)?(,? FK)?|    \\}|)$", line));
        Assert.All(diagram, static c => Assert.True(c < 128));
    }

    // What VisibleText makes of a name, spelled out.
    private static string Shown(string name) => name
        .Replace("\r", "␍").Replace("\n", "␊").Replace("\u0001", "␁").Replace("\u007F", "␡").Replace('\u0085', '\uFFFD').Replace('\u202E', '\uFFFD');

    private static string Render(string markdown) => Markdig.Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());

    [GeneratedRegex("<([a-zA-Z][^\\s>/]*)")]
    private static partial Regex Tags();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<td><a id=\"[a-z0-9_.-]+\"></a><code>(.*?)</code>")]
    private static partial Regex ColumnNames();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("```mermaid\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();
}
