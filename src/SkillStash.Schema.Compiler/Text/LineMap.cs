using System;
using System.Collections.Generic;

namespace SkillStash.Schema.Compiler.Text;

/// <summary>The starts of all lines of a text. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool endsLine = c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        _starts = starts.ToArray();
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>Zero-based index of the line that holds <paramref name="offset"/>.</summary>
    public int LineIndex(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset of the first character of the line with the zero-based index <paramref name="line"/>.</summary>
    public int Start(int line)
    {
        return _starts[line];
    }

    /// <summary>Line and column, both from 1, of <paramref name="offset"/>.</summary>
    public LinePosition Position(int offset)
    {
        int line = LineIndex(offset);
        return new LinePosition(line + 1, offset - _starts[line] + 1);
    }
}
