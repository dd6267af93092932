using System;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.Docs.Html;

/// <summary>Writes HTML and SVG. Text and attribute values are escaped here and nowhere else, so nothing of a schema becomes markup.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new("<!DOCTYPE html>\n");

    /// <summary>Writes an element and what is in it.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="attributes">Names and values; an attribute whose value is null is left out.</param>
    /// <param name="content">Writes what is in the element.</param>
    public HtmlWriter Element(string tag, (string Name, string? Value)[] attributes, Action content)
    {
        Start(tag, attributes, ">");
        content();
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an element with text in it.</summary>
    public HtmlWriter Element(string tag, (string Name, string? Value)[] attributes, string text) =>
        Element(tag, attributes, () => Text(text));

    /// <summary>Writes an element that has no content, such as <c>meta</c> and the shapes of SVG.</summary>
    public HtmlWriter Void(string tag, params (string Name, string? Value)[] attributes) => Start(tag, attributes, " />");

    /// <summary>Writes text; line breaks stay.</summary>
    public HtmlWriter Text(string text)
    {
        Escape(VisibleText.OfLines(text));
        return this;
    }

    /// <summary>Writes a style sheet or a script of our own; its text is never a schema's.</summary>
    public HtmlWriter Asset(string tag, string text)
    {
        _html.Append('<').Append(tag).Append('>').Append(text).Append("</").Append(tag).Append(">\n");
        return this;
    }

    /// <summary>Begins a new line, for those who read the source.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private HtmlWriter Start(string tag, (string Name, string? Value)[] attributes, string end)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"");
                Escape(VisibleText.OfCode(value));
                _html.Append('"');
            }
        }

        _html.Append(end);
        return this;
    }

    private void Escape(string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '&' => _html.Append("&amp;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(c),
            };
        }
    }
}
