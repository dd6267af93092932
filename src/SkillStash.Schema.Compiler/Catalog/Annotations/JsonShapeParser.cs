using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>Reads the shape of an <c>@json</c> annotation: the part of TypeScript's types that JSON can have.</summary>
/// <remarks>
/// <c>string</c>, <c>number</c>, <c>boolean</c>, <c>unknown</c>, <c>T[]</c>, <c>Array&lt;T&gt;</c>, <c>Record&lt;string, T&gt;</c>,
/// objects, unions of string literals, and <c>| null</c>.
/// </remarks>
internal sealed class JsonShapeParser
{
    private static readonly JsonShape Null = new JsonShape.Nullable(new JsonShape.Unknown());

    private readonly TextCursor _cursor;
    private int _depth;

    private JsonShapeParser(TextCursor cursor) => _cursor = cursor;

    /// <summary>The shape that begins at the cursor, which is left behind it; null for a malformed one.</summary>
    public static JsonShape? Parse(TextCursor cursor) => new JsonShapeParser(cursor).Union();

    private JsonShape? Union()
    {
        if (!_cursor.CanDescendTo(++_depth))
        {
            return null;
        }

        var members = new List<JsonShape>();
        _cursor.TryTake('|');
        do
        {
            if (Postfix() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (_cursor.TryTake('|'));
        _depth--;
        return Combine(members);
    }

    private static JsonShape? Combine(List<JsonShape> members)
    {
        bool isNullable = members.Exists(static member => ReferenceEquals(member, Null));
        List<JsonShape> others = members.FindAll(static member => !ReferenceEquals(member, Null));
        JsonShape? value = others.Count switch
        {
            0 => members.Count == 1 ? Null : null,
            1 => others[0],
            _ when others.TrueForAll(static member => member is JsonShape.Literals) => new JsonShape.Literals(
                others.SelectMany(static member => ((JsonShape.Literals)member).Values).Distinct().ToEquatableArray()),
            _ => null,
        };
        return isNullable && value is not (null or JsonShape.Nullable) ? new JsonShape.Nullable(value) : value;
    }

    private JsonShape? Postfix()
    {
        JsonShape? shape = Primary();
        if (shape is null || _cursor.Current != '[')
        {
            return shape;
        }

        for (int depth = _depth + shape.Depth; shape is not null && _cursor.Current == '['; depth++)
        {
            _cursor.TryTake('[');
            shape = _cursor.CanDescendTo(depth) && _cursor.TryTake(']') ? new JsonShape.Array(shape) : null;
        }

        return shape;
    }

    private JsonShape? Primary()
    {
        _cursor.SkipSpace();
        switch (_cursor.Current)
        {
            case '\'' or '"':
                return _cursor.TakeQuoted() is { } literal ? new JsonShape.Literals(EquatableArray.Of(literal)) : null;
            case '{':
                _cursor.TryTake('{');
                return Object();
            case '(':
                _cursor.TryTake('(');
                JsonShape? inner = Union();
                return _cursor.TryTake(')') ? inner : null;
        }

        switch (_cursor.TakeWord())
        {
            case "string":
                return new JsonShape.Text();
            case "number":
                return new JsonShape.Number();
            case "boolean":
                return new JsonShape.Boolean();
            case "unknown":
                return new JsonShape.Unknown();
            case "null":
                return Null;
            case "Array":
                return _cursor.TryTake('<') && Union() is { } item && _cursor.TryTake('>') ? new JsonShape.Array(item) : null;
            case "Record":
                return _cursor.TryTake('<') && _cursor.TakeWord() == "string" && _cursor.TryTake(',') && Union() is { } value
                    && _cursor.TryTake('>')
                    ? new JsonShape.Dictionary(value)
                    : null;
            default:
                return null;
        }
    }

    private JsonShape? Object()
    {
        var properties = new List<JsonProperty>();
        while (!_cursor.TryTake('}'))
        {
            _cursor.SkipSpace();
            string? name = _cursor.Current is '\'' or '"' ? _cursor.TakeQuoted() : _cursor.TakeWord();
            bool isOptional = _cursor.TryTake('?');
            if (name is not { Length: > 0 } || !_cursor.TryTake(':') || Union() is not { } shape
                || properties.Exists(property => property.Name == name))
            {
                return null;
            }

            properties.Add(new JsonProperty(name, shape, isOptional));
            bool isParted = _cursor.TryTake(';') || _cursor.TryTake(',');
            if (!isParted)
            {
                return _cursor.TryTake('}') ? new JsonShape.Object(properties.ToEquatableArray()) : null;
            }
        }

        return new JsonShape.Object(properties.ToEquatableArray());
    }
}
