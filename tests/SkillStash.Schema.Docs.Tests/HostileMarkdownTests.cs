using System.Text.RegularExpressions;
using Markdig;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>What could be markup, in every place of a schema: with every extension of the renderer, there is no link but the reference's own.</summary>
public sealed partial class HostileMarkdownTests(ITestOutputHelper output)
{
    private static readonly string[] Texts =
    [
        "[l](javascript:alert(1))", "![l](javascript:alert(1))", "[l]: javascript:alert(1)", "[l][l]", "[l](<javascript:alert(1)>)", "[l](\njavascript:alert(1))",
        "<javascript:alert(1)>", "<https://example.invalid>", "<a href=javascript:alert(1)>", "<script>alert(1)</script>", "<svg onload=alert(1)>", "</code><img src=x>",
        "<!-- -->", "{onclick=alert(1)}", "x {.a onclick=\"alert(1)\"}", "`[l](javascript:alert(1))`", "`` ` `` <b>", "[^1]", "[^1]: <b>", "*[l]: <b>",
        "&lt;script&gt;", "&#60;b&#62;", "&#91;l](javascript:alert(1))", "\\[l](javascript:alert(1))", "\\\\[l](javascript:alert(1))", "]([l](javascript:alert(1))",
        "a | b | [l](javascript:alert(1)) |", "```\n<b>\n```", "~~~", "# h", "h\n===", "h\n---", "> q", "- i", "1. i", ":::x", "$$x$$", "***", "| --- |",
        "\u202E[l](javascript:alert(1))", "[\u200Bl](javascript:alert(1))", "[l](java\tscript:alert(1))", "[l](java&#115;cript:alert(1))",
    ];

    private static readonly MarkdownPipeline[] Renderers =
    [
        new MarkdownPipelineBuilder().Build(),
        new MarkdownPipelineBuilder().UsePipeTables().Build(),
        new MarkdownPipelineBuilder().UseAdvancedExtensions().Build(),
    ];

    [Fact]
    public void No_text_is_a_link_or_an_element_anywhere()
    {
        int pages = 0;
        foreach (string text in Texts)
        {
            string markdown = Docs.Markdown(Schema(text), text);
            foreach (MarkdownPipeline renderer in Renderers)
            {
                pages++;
                string html = Markdown.ToHtml(markdown, renderer);
                Assert.All(Targets().Matches(html), target => Assert.True(target.Groups[1].Value.StartsWith('#'), $"{text}: {target.Value}"));
                Assert.All(Tags().Matches(html), tag => Assert.False(tag.Groups[1].Value is "script" or "img" or "svg" or "b" or "iframe", $"{text}: {tag.Value}"));
                Assert.DoesNotMatch("<[^>]+ on[a-z]+=", html);
            }
        }

        output.WriteLine($"{Texts.Length} texts in 15 places, {pages} pages");
    }

    private static SchemaModel Schema(string text)
    {
        string name = text.Replace("\"", "\"\""), value = text.Replace("'", "''"), line = text.Replace('\n', ' ');
        return Docs.Model($"""
            -- {line}
            CREATE TABLE "{name}" (
              "{name}" "{name}" DEFAULT '{value}' PRIMARY KEY, -- {line}
              "e {name}" TEXT CHECK ("e {name}" IN ('{value}', 'x')), -- about {line}
              j TEXT, -- @json (string | null)[]
              g AS ('{value}'),
              p REFERENCES "{name}" ("{name}"),
              CONSTRAINT "{name}" CHECK ("{name}" <> '{value}')
            );
            CREATE INDEX "i {name}" ON "{name}" (lower("{name}")) WHERE "{name}" > '{value}';
            CREATE TRIGGER "{name}" AFTER INSERT ON "{name}" BEGIN SELECT '{value}'; END;
            CREATE VIEW "v {name}" AS SELECT "{name}", '{value}' AS "{name} c" FROM "{name}";
            """);
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Targets();

    [GeneratedRegex("<([a-zA-Z]+)")]
    private static partial Regex Tags();
}
