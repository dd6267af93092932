namespace SkillStash.Schema.Compiler.Model;

/// <summary>The type affinity of a column (datatype3, section 3).</summary>
public enum Affinity
{
    /// <summary>No conversion; also the affinity of a column without a type.</summary>
    Blob,

    /// <summary>Numbers are stored as text.</summary>
    Text,

    /// <summary>Text that reads as a number is stored as one.</summary>
    Numeric,

    /// <summary>As <see cref="Numeric"/>; differs only in CAST.</summary>
    Integer,

    /// <summary>As <see cref="Numeric"/>, with integers stored as floating point.</summary>
    Real,
}
