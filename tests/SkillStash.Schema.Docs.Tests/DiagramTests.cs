using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>The drawing is readable: no table covers another, and no line runs through a table.</summary>
public sealed partial class DiagramTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Schemas => ["registry", "large", "hostile"];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Tables_stand_apart_within_the_drawing(string name)
    {
        XElement svg = Drawing(name);
        Box[] boxes = [.. svg.Elements(Svg + "a").Select(Box.Of)];
        double width = Number(svg.Attribute("width")!.Value), height = Number(svg.Attribute("height")!.Value);
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.Right <= width && box.Bottom <= height, box.ToString()));
        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && other.Overlaps(box)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Lines_run_through_no_table(string name)
    {
        XElement svg = Drawing(name);
        Box[] boxes = [.. svg.Elements(Svg + "a").Select(Box.Of)];
        foreach (XElement line in svg.Elements(Svg + "g"))
        {
            // A line passes a layer on a level; between layers there is nothing to meet.
            foreach (Match level in Levels().Matches(line.Element(Svg + "path")!.Attribute("d")!.Value))
            {
                double x = Number(level.Groups[1].Value), y = Number(level.Groups[2].Value), end = Number(level.Groups[3].Value);
                Assert.DoesNotContain(boxes, box => box.X < end && box.Right > x && box.Y < y && box.Bottom > y);
            }
        }
    }

    [Fact]
    public void Text_fits_its_table()
    {
        foreach (XElement entity in Drawing("hostile").Elements(Svg + "a"))
        {
            Box box = Box.Of(entity);
            Assert.All(entity.Elements(Svg + "text"), text =>
                Assert.True(Number(text.Attribute("x")!.Value) + (7 * new StringInfo(text.Value).LengthInTextElements) <= box.Width, text.Value));
        }
    }

    private static XElement Drawing(string name)
    {
        SchemaModel schema = name switch
        {
            "registry" => Docs.Registry(),
            "large" => LargeSchema.Model(),
            _ => HostileSchema.Model(),
        };
        return Docs.Page(schema).Descendants(Svg + "svg").Single();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("([-0-9.]+) ([-0-9.]+) H ([-0-9.]+)")]
    private static partial Regex Levels();

    private sealed record Box(double X, double Y, double Width, double Height)
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public static Box Of(XElement entity)
        {
            string[] place = entity.Attribute("transform")!.Value["translate(".Length..^1].Split(' ');
            XElement rect = entity.Element(Svg + "rect")!;
            return new Box(
                Number(place[0]), Number(place[1]), Number(rect.Attribute("width")!.Value), Number(rect.Attribute("height")!.Value));
        }

        public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
    }
}
