using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>Reads JSON, comments and trailing commas allowed, and keeps the places of its values, which JsonDocument does not.</summary>
internal ref struct JsonItemReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _tokens;

    private JsonItemReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _tokens = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <summary>Reads a whole document.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonItem Read(SourceText source)
    {
        var reader = new JsonItemReader(Encoding.UTF8.GetBytes(source.Text));
        reader._tokens.Read();
        JsonItem item = reader.Value();
        reader._tokens.Read(); // Anything more is refused here.
        return item;
    }

    private JsonItem Value()
    {
        TextSpan span = Span();
        JsonTokenType kind = _tokens.TokenType;
        string text = kind == JsonTokenType.String ? _tokens.GetString()! : "";
        return new JsonItem(span, kind, text, kind == JsonTokenType.StartObject ? Members() : [], kind == JsonTokenType.StartArray ? Items() : []);
    }

    private List<JsonMember> Members()
    {
        var members = new List<JsonMember>();
        while (_tokens.Read() && _tokens.TokenType == JsonTokenType.PropertyName)
        {
            string name = _tokens.GetString()!;
            TextSpan span = Span();
            _tokens.Read();
            members.Add(new JsonMember(name, span, Value()));
        }

        return members;
    }

    private List<JsonItem> Items()
    {
        var items = new List<JsonItem>();
        while (_tokens.Read() && _tokens.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return items;
    }

    // Bytes are counted, and characters are wanted. A string's quotes belong to it.
    private readonly TextSpan Span()
    {
        int quotes = _tokens.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        int start = (int)_tokens.TokenStartIndex;
        return new TextSpan(Encoding.UTF8.GetCharCount(_utf8[..start]), Encoding.UTF8.GetCharCount(_utf8.Slice(start, _tokens.ValueSpan.Length + quotes)));
    }
}
