using SkillStash.Schema.Compiler.Emit.Docs.Facts;

namespace SkillStash.Schema.Compiler.Emit.Docs.Html;

/// <summary>Writes what there is to say of a table or view.</summary>
internal static class RelationEmitter
{
    private static readonly string[] Headings = ["Column", "Type", "Value", "NULL", "Default", "Description"];

    /// <summary>Writes the section of a table or view.</summary>
    public static void Emit(HtmlWriter html, DocsRelation relation) => html
        .Line()
        .Element("section", [("class", "relation"), ("id", relation.Anchor), ("aria-labelledby", $"{relation.Anchor}..name")], () =>
        {
            html.Element("h2", [("id", $"{relation.Anchor}..name")], () =>
            {
                html.Element("a", [("class", "self"), ("href", $"#{relation.Anchor}")], VisibleText.OfCode(relation.Name));
                if (!relation.IsPlainTable)
                {
                    html.Text(" ").Element("span", [("class", "kind")], relation.Kind);
                }
            });
            if (relation.Documentation is { } documentation)
            {
                html.Element("p", [("class", "documentation")], documentation);
            }

            if (relation.Columns.Count > 0)
            {
                EmitColumns(html, relation);
            }

            EmitSections(html, relation);
        });

    private static void EmitColumns(HtmlWriter html, DocsRelation relation) => html
        .Line()
        .Element("div", [("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"Columns of {relation.Name}")], () => html
            .Element("table", [], () =>
            {
                html.Element("thead", [], () => html.Element("tr", [], () =>
                {
                    foreach (string heading in Headings)
                    {
                        html.Element("th", [("scope", "col")], heading);
                    }
                }));
                html.Element("tbody", [], () =>
                {
                    foreach (DocsColumn column in relation.Columns)
                    {
                        EmitColumn(html, column);
                    }
                });
            }));

    private static void EmitColumn(HtmlWriter html, DocsColumn column) => html
        .Line()
        .Element("tr", [("id", column.Anchor)], () => html
            .Element("th", [("scope", "row")], () =>
            {
                Code(html, column.Name);
                foreach (string key in column.Keys)
                {
                    (string name, string title) = key == "PK" ? ("pk", "primary key") : ("fk", "foreign key");
                    html.Text(" ").Element("abbr", [("title", title), ("class", name)], key);
                }
            })
            .Element("td", [], () =>
            {
                if (column.DeclaredType.Length > 0)
                {
                    Code(html, column.DeclaredType);
                }
            })
            .Element("td", [], () => Phrase(html, column.Value))
            .Element("td", [("class", column.IsNullable ? "null" : "not-null")], column.IsNullable ? "yes" : "no")
            .Element("td", [], () =>
            {
                if (column.Default is { } @default)
                {
                    Phrase(html, @default);
                }
            })
            .Element("td", [("class", "documentation")], column.Documentation ?? ""));

    private static void EmitSections(HtmlWriter html, DocsRelation relation) => html
        .Line()
        .Element("div", [("class", "facts")], () =>
        {
            foreach (DocsSection section in relation.Sections)
            {
                html.Line().Element("div", [], () => html.Element("h3", [], section.Title).Element("ul", [], () =>
                {
                    foreach (Phrase item in section.Items)
                    {
                        html.Line().Element("li", [], () => Phrase(html, item));
                    }
                }));
            }
        });

    private static void Phrase(HtmlWriter html, Phrase phrase)
    {
        foreach (Inline piece in phrase.Pieces)
        {
            _ = piece switch
            {
                Inline.Code code => Code(html, code.Text),
                Inline.Block block => html.Element("pre", [], () => html.Element("code", [], block.Sql)),
                Inline.Link link => html.Element("a", [("href", $"#{link.Anchor}")], VisibleText.OfCode(link.Name)),
                Inline.Words words => html.Text(words.Text),
                _ => html,
            };
        }
    }

    private static HtmlWriter Code(HtmlWriter html, string text) => html.Element("code", [], VisibleText.OfCode(text));
}
