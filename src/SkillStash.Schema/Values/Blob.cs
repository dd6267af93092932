using System;

namespace SkillStash.Schema;

/// <summary>Equality of blobs by content, for records that hold <c>byte[]</c>.</summary>
public static class Blob
{
    /// <summary>Whether both are null, or both have the same bytes.</summary>
    public static bool Equals(byte[]? left, byte[]? right) =>
        left is null || right is null ? left is null && right is null : left.AsSpan().SequenceEqual(right);

    /// <summary>A hash of the bytes; 0 for null.</summary>
    public static int GetHashCode(byte[]? blob)
    {
        if (blob is null)
        {
            return 0;
        }

        HashCode hash = default;
        hash.AddBytes(blob);
        return hash.ToHashCode();
    }
}
