namespace SkillStash.Schema.Compiler.Model;

/// <summary>How a column stores UUIDs. The runtime library has the same names.</summary>
public enum UuidForm
{
    /// <summary>Lower case, hyphenated.</summary>
    Lower,

    /// <summary>Upper case, hyphenated.</summary>
    Upper,

    /// <summary>32 hexadecimal digits in lower case.</summary>
    LowerHex,

    /// <summary>32 hexadecimal digits in upper case.</summary>
    UpperHex,
}
