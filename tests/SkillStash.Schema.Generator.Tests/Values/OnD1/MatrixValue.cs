namespace SkillStash.Schema.Generator.Tests.Values.OnD1;

/// <summary>A value of a column, and what C# has made of it.</summary>
/// <param name="Column">The number of the column.</param>
/// <param name="Value">The value; null for the DEFAULT.</param>
/// <param name="Wire">How JSON says it.</param>
/// <param name="Given">The JSON; null for the DEFAULT.</param>
/// <param name="IsKept">Whether it is stored, and not refused.</param>
internal sealed record MatrixValue(int Column, object? Value, Wire Wire, object? Given, bool IsKept);

/// <summary>How JSON says a value.</summary>
internal enum Wire
{
    /// <summary>To the last digit.</summary>
    Exact,

    /// <summary>With digits that JavaScript's numbers lose.</summary>
    Rounded,

    /// <summary>As it says another value: a REAL that is integral as an INTEGER, a BLOB in a column of any type as a text.</summary>
    LikeAnother,

    /// <summary>Not at all: NaN, half of a surrogate pair.</summary>
    Unsayable,
}
