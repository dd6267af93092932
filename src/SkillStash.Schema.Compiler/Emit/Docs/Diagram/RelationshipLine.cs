using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.Docs.Diagram;

/// <summary>Draws the line of a relationship: curves between layers, a crow's foot at the child, a bar or a ring at the parent.</summary>
internal sealed class RelationshipLine
{
    private const double Foot = 11;
    private const double Spread = 5;
    private const double Stub = 14;
    private const double Loop = 44;

    private readonly Relationship _relationship;
    private readonly IReadOnlyList<Node> _route;
    private readonly End _parent;
    private readonly End _child;

    /// <summary>The line of a relationship of a diagram along its route.</summary>
    public RelationshipLine(EntityDiagram diagram, Relationship relationship, IReadOnlyList<Node> route)
    {
        _relationship = relationship;
        _route = route;
        Node first = route[0], last = route[route.Count - 1];
        bool parentIsLeft = first.Entity == relationship.Parent, isLoop = first == last;
        _parent = EndAt(parentIsLeft ? first : last, parentIsLeft, diagram.Entities[relationship.Parent], relationship.ParentColumn);
        _child = EndAt(
            parentIsLeft ? last : first, !parentIsLeft || isLoop, diagram.Entities[relationship.Child], relationship.Columns.FirstOrDefault());
    }

    /// <summary>The path of the line itself.</summary>
    public string Curve()
    {
        (End left, End right) = _parent.Outwards > 0 ? (_parent, _child) : (_child, _parent);
        if (_route.Count == 1)
        {
            return Path("M", left.X, left.Y, "C", left.X + Loop, left.Y, right.X + Loop, right.Y, right.X, right.Y);
        }

        // Straight ends, so that the marks are seen where many lines meet.
        double x = left.X + Stub, y = left.Y;
        var path = new StringBuilder(Path("M", left.X, y, "h", Stub));
        foreach (Node passage in _route.Skip(1).Take(_route.Count - 2))
        {
            path.Append(' ').Append(Bend(x, y, passage.X, passage.Middle)).Append(' ').Append(Path("H", passage.X + passage.Width));
            (x, y) = (passage.X + passage.Width, passage.Middle);
        }

        return path.Append(' ').Append(Bend(x, y, right.X - Stub, right.Y)).Append(' ').Append(Path("h", Stub)).ToString();
    }

    /// <summary>The path of the marks at both ends.</summary>
    public string Marks() =>
        $"{One(_parent, _relationship.IsOptional)} {(_relationship.IsUnique ? One(_child, isOptional: true) : Many(_child))}";

    private static End EndAt(Node box, bool isRightSide, Entity entity, string? column)
    {
        double y = box.Y + DiagramMetrics.LineOf(entity, column);
        return isRightSide ? new End(box.X + box.Width, y, 1) : new End(box.X, y, -1);
    }

    private static string Bend(double x, double y, double endX, double endY)
    {
        double middle = (x + endX) / 2;
        return Path("C", middle, y, middle, endY, endX, endY);
    }

    private static string Many(End end) =>
        Path("M", end.X, end.Y - Spread, "L", end.X + (end.Outwards * Foot), end.Y, "L", end.X, end.Y + Spread);

    // A bar for exactly one; a ring, drawn as two half circles, where there may be none.
    private static string One(End end, bool isOptional) => isOptional
        ? Path("M", end.X, end.Y, "a", 4d, 4d, "0 1 0", end.Outwards * 8, 0d, "a", 4d, 4d, "0 1 0", end.Outwards * -8, 0d)
        : Path("M", end.X + (end.Outwards * 7), end.Y - Spread, "V", end.Y + Spread);

    private static string Path(params object[] parts) => string.Join(" ", parts.Select(static part =>
        part as string ?? ((double)part).ToString("0.#", CultureInfo.InvariantCulture)));

    private readonly record struct End(double X, double Y, double Outwards);
}
