namespace SkillStash.Schema;

/// <summary>How a column stores UUIDs: texts are equal only if they are spelled alike.</summary>
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
