using System.Collections.Generic;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit;

/// <summary>Writes indented code. Lines always end in <c>\n</c>, whatever the machine.</summary>
public sealed class CodeWriter
{
    private const int Width = 130;

    // The source of a table of some twenty columns fits.
    private readonly StringBuilder _text = new(16 * 1024);
    private readonly string _unit;
    private int _depth;

    /// <summary>A writer that indents by <paramref name="spaces"/> a level.</summary>
    public CodeWriter(int spaces = 4) => _unit = new string(' ', spaces);

    /// <summary>Writes a line at the current depth; an empty one without indentation.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            for (int i = 0; i < _depth; i++)
            {
                _text.Append(_unit);
            }

            _text.Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes lines at the current depth, and what comes after the last.</summary>
    public CodeWriter Lines(IReadOnlyList<string> lines, string end)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Line(i + 1 < lines.Count ? lines[i] : lines[i] + end);
        }

        return this;
    }

    /// <summary>Writes lines at the current depth.</summary>
    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Writes items parted by commas: on one line where they fit, else filled into deeper lines.</summary>
    public CodeWriter List(string start, IReadOnlyList<string> items, string end)
    {
        string line = start + string.Join(", ", items) + end;
        if (line.Length + (_depth * _unit.Length) <= Width)
        {
            return Line(line);
        }

        Indent(start);
        line = "";
        for (int i = 0; i < items.Count; i++)
        {
            string item = items[i] + (i + 1 < items.Count ? "," : end);
            if (line.Length > 0 && line.Length + 1 + item.Length + (_depth * _unit.Length) > Width)
            {
                Line(line);
                line = "";
            }

            line += line.Length == 0 ? item : $" {item}";
        }

        return Line(line).Unindent();
    }

    /// <summary>Writes a line and goes one level deeper.</summary>
    public CodeWriter Indent(string line)
    {
        Line(line);
        _depth++;
        return this;
    }

    /// <summary>Comes back one level.</summary>
    public CodeWriter Unindent()
    {
        _depth--;
        return this;
    }

    /// <summary>Opens a block in braces.</summary>
    public CodeWriter Open(string header)
    {
        Line(header);
        return Indent("{");
    }

    /// <summary>Closes a block.</summary>
    public CodeWriter Close(string end = "}")
    {
        Unindent();
        return Line(end);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
