using System.Globalization;
using System.Linq;
using SkillStash.Schema.Compiler.Emit.Docs.Diagram;

namespace SkillStash.Schema.Compiler.Emit.Docs.Html;

/// <summary>Draws the entity-relationship diagram as SVG.</summary>
internal static class DiagramEmitter
{
    private const double Corner = 7;

    /// <summary>Writes the section with the diagram.</summary>
    public static void Emit(HtmlWriter html, EntityDiagram diagram)
    {
        DiagramLayout layout = DiagramLayout.Of(diagram);
        html.Line().Element("section", [("class", "diagram"), ("id", "diagram"), ("aria-labelledby", "diagram-title")], () =>
        {
            html.Element("div", [("class", "bar")], () => html
                .Element("h2", [("id", "diagram-title")], "Diagram")
                .Element("button", [("id", "fit"), ("type", "button"), ("aria-pressed", "false"), ("hidden", "")], "Fit to width"));
            (string, string?)[] canvas = [("class", "canvas"), ("id", "canvas"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Diagram")];
            html.Line().Element("div", canvas, () => html
                .Element(
                    "svg",
                    [
                        ("xmlns", "http://www.w3.org/2000/svg"), ("role", "group"), ("aria-label", "Tables and the foreign keys between them"),
                        ("width", Number(layout.Width)), ("height", Number(layout.Height)),
                        ("viewBox", $"0 0 {Number(layout.Width)} {Number(layout.Height)}"),
                    ],
                    () => EmitDrawing(html, diagram, layout)));
            html.Line().Element(
                "p", [("class", "legend")],
                "A line leads from a foreign key, with a crow’s foot, to the key that it refers to. A bar: exactly one. A ring: one or none.");
        });
    }

    private static void EmitDrawing(HtmlWriter html, EntityDiagram diagram, DiagramLayout layout)
    {
        for (int i = 0; i < diagram.Relationships.Count; i++)
        {
            Relationship relationship = diagram.Relationships[i];
            Entity child = diagram.Entities[relationship.Child], parent = diagram.Entities[relationship.Parent];
            var line = new RelationshipLine(diagram, relationship, layout.Routes[i]);
            html.Line().Element(
                "g",
                [
                    ("class", "line"), ("data-child", DocsAnchor.OfRelation(child.Name)), ("data-parent", DocsAnchor.OfRelation(parent.Name)),
                ],
                () => html
                    .Element("title", [], $"{child.Name} ({string.Join(", ", relationship.Columns)}) → {parent.Name}")
                    .Void("path", ("d", line.Curve()))
                    .Void("path", ("d", line.Marks()), ("class", "marks")));
        }

        foreach (Node box in layout.Boxes)
        {
            EmitBox(html, diagram.Entities[box.Entity!.Value], box);
        }
    }

    private static void EmitBox(HtmlWriter html, Entity entity, Node box)
    {
        string anchor = DocsAnchor.OfRelation(entity.Name);
        html.Line().Element(
            "a",
            [
                ("class", "entity"), ("href", $"#{anchor}"), ("data-entity", anchor), ("aria-label", entity.Name),
                ("transform", $"translate({Number(box.X)} {Number(box.Y)})"),
            ],
            () =>
            {
                html.Element("title", [], entity.Name);
                html.Void("rect", ("class", "box"), ("width", Number(box.Width)), ("height", Number(box.Height)), ("rx", Number(Corner)));
                html.Void("path", ("class", "head"), ("d", Head(box.Width)));
                Text(html, "name", DiagramMetrics.Padding, (DiagramMetrics.Header / 2) + 4.5, entity.Name);
                foreach (EntityColumn column in entity.Keys)
                {
                    EmitColumn(html, column, DiagramMetrics.LineOf(entity, column.Name) + 4);
                }

                if (entity.OtherColumns > 0)
                {
                    double y = box.Height - DiagramMetrics.Foot - (DiagramMetrics.Line / 2) + 4;
                    Text(html, "more", DiagramMetrics.Padding + DiagramMetrics.Badge, y, DiagramMetrics.Others(entity));
                }
            });
    }

    // The part with the name: round above, straight below.
    private static string Head(double width)
    {
        string corner = $"a {Number(Corner)} {Number(Corner)} 0 0 1 {Number(Corner)} ";
        return $"M 0 {Number(DiagramMetrics.Header)} V {Number(Corner)} {corner}{Number(-Corner)}"
            + $" H {Number(width - Corner)} {corner}{Number(Corner)} V {Number(DiagramMetrics.Header)} Z";
    }

    private static void EmitColumn(HtmlWriter html, EntityColumn column, double y)
    {
        string[] keys = [.. new[] { column.IsPrimary ? "PK" : "", column.IsForeign ? "FK" : "" }.Where(static key => key.Length > 0)];
        if (keys.Length > 0)
        {
            Text(html, $"badge {keys[0].ToLowerInvariant()}", DiagramMetrics.Padding, y, string.Join("·", keys));
        }

        Text(html, "column", DiagramMetrics.Padding + DiagramMetrics.Badge, y, column.Name);
    }

    private static void Text(HtmlWriter html, string @class, double x, double y, string text) => html
        .Element("text", [("class", @class), ("x", Number(x)), ("y", Number(y))], DiagramMetrics.Shorten(VisibleText.OfCode(text)));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
