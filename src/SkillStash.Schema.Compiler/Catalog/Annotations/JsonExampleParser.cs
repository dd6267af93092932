using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Annotations;

/// <summary>Infers a shape from an example: <c>["cli", "git"]</c> is an array of strings.</summary>
internal sealed class JsonExampleParser
{
    private static readonly JsonShape Null = new JsonShape.Nullable(new JsonShape.Unknown());

    private readonly TextCursor _cursor;
    private int _depth;

    private JsonExampleParser(TextCursor cursor) => _cursor = cursor;

    /// <summary>The shape of the JSON that begins at the cursor, which is left behind it; null for malformed JSON.</summary>
    public static JsonShape? Infer(TextCursor cursor) => new JsonExampleParser(cursor).Value();

    private JsonShape? Value()
    {
        _cursor.SkipSpace();
        switch (_cursor.Current)
        {
            case '"':
                return _cursor.TakeQuoted() is null ? null : new JsonShape.Text();
            case '[':
                return Nested(Array);
            case '{':
                return Nested(Object);
            case '-' or (>= '0' and <= '9'):
                return _cursor.TrySkipNumber() ? new JsonShape.Number() : null;
            default:
                return _cursor.TakeWord() switch
                {
                    "true" or "false" => new JsonShape.Boolean(),
                    "null" => Null,
                    _ => null,
                };
        }
    }

    private JsonShape? Nested(System.Func<JsonShape?> read)
    {
        if (!_cursor.CanDescendTo(++_depth))
        {
            return null;
        }

        JsonShape? shape = read();
        _depth--;
        return shape;
    }

    private JsonShape? Array()
    {
        _cursor.TryTake('[');
        var items = new List<JsonShape>();
        while (!_cursor.TryTake(']'))
        {
            // An ellipsis says "and so on".
            if (_cursor.TryTake('…') || _cursor.TryTake('.'))
            {
                continue;
            }

            if (Value() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!_cursor.TryTake(','))
            {
                return _cursor.TryTake(']') ? new JsonShape.Array(Common(items)) : null;
            }
        }

        return new JsonShape.Array(Common(items));
    }

    private JsonShape? Object()
    {
        _cursor.TryTake('{');
        var properties = new List<JsonProperty>();
        while (!_cursor.TryTake('}'))
        {
            _cursor.SkipSpace();
            if (_cursor.Current != '"' || _cursor.TakeQuoted() is not { } name || !_cursor.TryTake(':') || Value() is not { } value)
            {
                return null;
            }

            properties.RemoveAll(property => property.Name == name);
            properties.Add(new JsonProperty(name, value, IsOptional: false));
            if (!_cursor.TryTake(','))
            {
                return _cursor.TryTake('}') ? new JsonShape.Object(properties.ToEquatableArray()) : null;
            }
        }

        return new JsonShape.Object(properties.ToEquatableArray());
    }

    // Examples that differ say nothing in common; a null among equal ones says that null may stand there.
    private static JsonShape Common(List<JsonShape> items)
    {
        List<JsonShape> distinct = items.Where(static item => !ReferenceEquals(item, Null)).Distinct().ToList();
        JsonShape item = distinct.Count == 1 ? distinct[0] : new JsonShape.Unknown();
        return items.Exists(static each => ReferenceEquals(each, Null)) && item is not JsonShape.Unknown
            ? new JsonShape.Nullable(item)
            : item;
    }
}
