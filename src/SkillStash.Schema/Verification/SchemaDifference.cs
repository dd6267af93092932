namespace SkillStash.Schema;

/// <summary>One difference between a database and the schema that it should have.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Object">Where, such as <c>plugins</c> or <c>plugins.slug</c>.</param>
/// <param name="Expected">What the schema says; null when the schema has no such thing.</param>
/// <param name="Found">What the database has; null when it has no such thing.</param>
public sealed record SchemaDifference(SchemaAspect Aspect, string Object, string? Expected, string? Found)
{
    /// <summary>The difference as one line.</summary>
    public override string ToString() => (Expected, Found) switch
    {
        (null, _) => $"{Aspect} {Object}: not in the schema, found {Shown(Found)}",
        (_, null) => $"{Aspect} {Object}: missing, expected {Shown(Expected)}",
        _ => $"{Aspect} {Object}: expected {Shown(Expected)}, found {Shown(Found)}",
    };

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "none" : value;
}
