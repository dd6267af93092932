using System;
using System.Globalization;

namespace SkillStash.Schema;

/// <summary>Any value that SQLite stores, for columns of type ANY or of no type. The default value is NULL.</summary>
/// <remarks>Values are equal when storage class and content are: the integer 1 is not the real 1.0, and blobs compare by content.</remarks>
public readonly struct SqliteValue : IEquatable<SqliteValue>
{
    private static readonly object RealMark = new();
    private static readonly object IntegerMark = new();

    // The text, the bytes, or a mark that says how to read the bits; null is NULL.
    private readonly object? _content;
    private readonly long _bits;

    private SqliteValue(object? content, long bits = 0)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>NULL.</summary>
    public static SqliteValue Null => default;

    /// <summary>How SQLite stores the value.</summary>
    public SqliteStorageClass StorageClass => _content switch
    {
        null => SqliteStorageClass.Null,
        string => SqliteStorageClass.Text,
        byte[] => SqliteStorageClass.Blob,
        _ => ReferenceEquals(_content, IntegerMark) ? SqliteStorageClass.Integer : SqliteStorageClass.Real,
    };

    /// <summary>Whether the value is NULL.</summary>
    public bool IsNull => _content is null;

    /// <summary>An integer.</summary>
    public static implicit operator SqliteValue(long value) => new(IntegerMark, value);

    /// <summary>A real number. SQLite has no NaN and stores NULL for it, so NaN is NULL here too.</summary>
    public static implicit operator SqliteValue(double value) =>
        double.IsNaN(value) ? default : new(RealMark, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A text; null is NULL.</summary>
    public static implicit operator SqliteValue(string? value) => new(value);

    /// <summary>A blob, not copied; null is NULL.</summary>
    public static implicit operator SqliteValue(byte[]? value) => new(value);

    /// <summary>Whether storage class and content are equal.</summary>
    public static bool operator ==(SqliteValue left, SqliteValue right) => left.Equals(right);

    /// <summary>Whether storage class or content differ.</summary>
    public static bool operator !=(SqliteValue left, SqliteValue right) => !left.Equals(right);

    /// <summary>The integer.</summary>
    /// <exception cref="InvalidOperationException">The value is no integer.</exception>
    public long ToInt64() => ReferenceEquals(_content, IntegerMark) ? _bits : throw Mismatch(SqliteStorageClass.Integer);

    /// <summary>The real number.</summary>
    /// <exception cref="InvalidOperationException">The value is no real number.</exception>
    public double ToDouble() =>
        ReferenceEquals(_content, RealMark) ? BitConverter.Int64BitsToDouble(_bits) : throw Mismatch(SqliteStorageClass.Real);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is no text.</exception>
    public string ToText() => _content as string ?? throw Mismatch(SqliteStorageClass.Text);

    /// <summary>The bytes, not copied.</summary>
    /// <exception cref="InvalidOperationException">The value is no blob.</exception>
    public byte[] ToBlob() => _content as byte[] ?? throw Mismatch(SqliteStorageClass.Blob);

    /// <inheritdoc/>
    public bool Equals(SqliteValue other) => _content switch
    {
        string text => other._content is string theirs && text == theirs,
        byte[] blob => other._content is byte[] theirs && blob.AsSpan().SequenceEqual(theirs),
        _ => ReferenceEquals(_content, other._content) && _bits == other._bits,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SqliteValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _content switch
    {
        string text => text.GetHashCode(StringComparison.Ordinal),
        byte[] blob => Blob.GetHashCode(blob),
        _ => HashCode.Combine(StorageClass, _bits),
    };

    /// <summary>The value as an SQL literal: <c>NULL</c>, <c>1</c>, <c>1.5</c>, <c>'text'</c>, <c>x'00ff'</c>.</summary>
    public override string ToString() => StorageClass switch
    {
        SqliteStorageClass.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        SqliteStorageClass.Real => RealText(),
        SqliteStorageClass.Text => $"'{ToText().Replace("'", "''", StringComparison.Ordinal)}'",
        SqliteStorageClass.Blob => $"x'{Convert.ToHexStringLower(ToBlob())}'",
        _ => "NULL",
    };

    /// <summary>The shortest text that reads back as the same real number, never looking like an integer.</summary>
    internal string RealText()
    {
        string text = ToDouble().ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".EIN") ? text : text + ".0";
    }

    private InvalidOperationException Mismatch(SqliteStorageClass wanted) => new($"The value is {StorageClass}, not {wanted}.");
}
