namespace SkillStash.Schema.Compiler.Text;

/// <summary>A half-open range of UTF-16 code units in a <see cref="SourceText"/>.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units; zero marks a position between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end)
    {
        return new TextSpan(start, end - start);
    }

    /// <summary>True where <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other)
    {
        return other.Start >= Start && other.End <= End;
    }

    public override string ToString()
    {
        return $"[{Start}..{End})";
    }
}
