namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Space and comments between tokens.</summary>
internal static class Trivia
{
    /// <summary>Where the next token begins, or the text ends.</summary>
    public static int Skip(string text, int position)
    {
        while (position < text.Length)
        {
            char next = position + 1 < text.Length ? text[position + 1] : '\0';
            switch (text[position])
            {
                case ' ' or '\t' or '\n' or '\f' or '\r':
                    position++;
                    break;
                case '-' when next == '-':
                    position = EndOf(text, "\n", position);
                    break;
                case '/' when next == '*':
                    position = EndOf(text, "*/", position + 2);
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    private static int EndOf(string text, string mark, int from)
    {
        int found = from < text.Length ? text.IndexOf(mark, from, System.StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found + mark.Length;
    }
}
