using System;

namespace SkillStash.Schema;

/// <summary>Names the texts of an enum by a type, for where there is no other way than by a type to hand them on.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public interface IEnumText<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The texts.</summary>
    static abstract EnumText<TEnum> Texts { get; }
}
