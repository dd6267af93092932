using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Replacements in a statement's text.</summary>
internal sealed class TextEdits
{
    private readonly SortedDictionary<int, (int Length, string Text)> _edits = [];

    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Replaces a range; a range that is named twice is replaced once.</summary>
    public void Replace(TextSpan span, string text) => _edits[span.Start] = (span.Length, text);

    /// <summary>The text of a statement after all edits within it.</summary>
    public string Apply(SourceText source, TextSpan statement)
    {
        var result = new StringBuilder();
        int position = statement.Start;
        foreach (KeyValuePair<int, (int Length, string Text)> edit in _edits)
        {
            result.Append(source.Text, position, edit.Key - position).Append(edit.Value.Text);
            position = edit.Key + edit.Value.Length;

            // Two quotes in a row would be one quoted quote.
            if (edit.Value.Text.EndsWith("\"", System.StringComparison.Ordinal) && position < statement.End && source.Text[position] == '"')
            {
                result.Append(' ');
            }
        }

        return result.Append(source.Text, position, statement.End - position).ToString();
    }
}
