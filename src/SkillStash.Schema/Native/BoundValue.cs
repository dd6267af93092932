namespace SkillStash.Schema;

/// <summary>What a parameter was bound to, so that the search for a failed foreign key can bind it again elsewhere.</summary>
internal struct BoundValue
{
    /// <summary>The storage class.</summary>
    public SqliteStorageClass StorageClass;

    /// <summary>The length of a text or blob in bytes.</summary>
    public int Length;

    /// <summary>The integer, the bits of the real number, or the address of the bytes.</summary>
    public long Bits;
}
