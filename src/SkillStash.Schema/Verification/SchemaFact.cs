namespace SkillStash.Schema;

/// <summary>One fact about a schema, in a spelling that is the same for every source of it.</summary>
/// <param name="Aspect">What it is about.</param>
/// <param name="Object">What of; unique within the aspect.</param>
/// <param name="Value">The fact.</param>
/// <param name="Owner">The table or column without which the fact cannot be; null for a table or view itself.</param>
internal sealed record SchemaFact(SchemaAspect Aspect, string Object, string Value, string? Owner)
{
    /// <summary>What tells the fact from others, whatever its value.</summary>
    public string Key => $"{Aspect} {Object}";
}
