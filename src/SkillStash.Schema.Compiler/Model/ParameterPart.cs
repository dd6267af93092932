namespace SkillStash.Schema.Compiler.Model;

/// <summary>What of a column a parameter takes.</summary>
public enum ParameterPart
{
    /// <summary>The value.</summary>
    Value,

    /// <summary>Whether there is a value, where NULL is one.</summary>
    HasValue,
}
