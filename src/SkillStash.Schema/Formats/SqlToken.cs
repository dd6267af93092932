namespace SkillStash.Schema;

/// <summary>One token of SQL.</summary>
/// <param name="Text">Names without quotes and in lower case, texts with their quotes, all else as written.</param>
/// <param name="Start">Where it begins in the source.</param>
/// <param name="End">Where it ends in the source.</param>
/// <param name="IsName">Whether it is a name or a keyword.</param>
/// <param name="IsQuoted">Whether it is a name in quotes, which is no keyword.</param>
internal readonly record struct SqlToken(string Text, int Start, int End, bool IsName, bool IsQuoted)
{
    /// <summary>Whether it is this keyword, in lower case, or this symbol.</summary>
    public bool Is(string text) => Text == text && !IsQuoted;
}
