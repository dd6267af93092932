namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>How a value is typed in C#, and which pair of the runtime's row methods carries it.</summary>
/// <param name="Type">The type where the value is present.</param>
/// <param name="Method">The method of the runtime's row reader and writer.</param>
/// <param name="IsReference">Whether the type is a reference type.</param>
public sealed record CSharpValue(string Type, string Method, bool IsReference)
{
    /// <summary>A boolean.</summary>
    public static CSharpValue Boolean { get; } = new("bool", "Boolean", false);

    /// <summary>A row of a table within the row of a query.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="nullKey">As in <see cref="Model.EmbeddedRow"/>.</param>
    public static CSharpValue Row(string type, int? nullKey) => new(type, "Row", IsReference: true)
    {
        TypeArgument = type,
        Form = nullKey?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        WriteMethod = "Json",
        Codec = $"JsonCodec.Object<{type}>()",
    };

    /// <summary>The static field with the enum's texts or the JSON codec; null where none is needed.</summary>
    public string? Codec { get; init; }

    /// <summary>The form in which it is stored, where a column may choose; null for the usual one.</summary>
    public string? Form { get; init; }

    /// <summary>The method of the writer, where it is not <see cref="Method"/>.</summary>
    public string? WriteMethod { get; init; }

    /// <summary>The type argument of the method; null where it takes none.</summary>
    public string? TypeArgument { get; init; }

    /// <summary>Whether equality needs more than <c>==</c>: a byte array is compared by content.</summary>
    public bool IsBytes => Method == "Blob";

    /// <summary>Whether the type has a value of its own for NULL.</summary>
    public bool HoldsNull => Method == "Value";

    /// <summary>Whether it is a typed key over an integer.</summary>
    public bool IsIntegerKey => TypeArgument is not null && Method is "Int64" or "BigInt";

    /// <summary>The expression that reads it from <c>row</c>.</summary>
    public string Read(bool nullable)
    {
        string suffix = !nullable || HoldsNull ? "" : Method == "Json" && IsReference ? "ObjectOrNull" : "OrNull";
        string typeArgument = TypeArgument is null ? "" : $"<{TypeArgument}>";
        return $"row.{Method}{suffix}{typeArgument}({(Method == "Row" ? Form : Codec ?? Form)})";
    }

    /// <summary>The call that binds <paramref name="parameter"/> to a query.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="nullable">Whether it may be null.</param>
    /// <param name="codec">Another name of <see cref="Codec"/>; null for its own.</param>
    /// <param name="method">The method that binds it.</param>
    public string Bind(string parameter, bool nullable, string? codec = null, string method = "With")
    {
        string key = !IsIntegerKey ? "" : nullable ? "?.Value" : ".Value";
        string argument = (codec ?? Codec ?? Form) is { } given ? $", {given}" : "";
        return $".{method}{(WriteMethod == "NumericValue" ? "Numeric" : "")}({parameter}{key}{argument})";
    }

    /// <summary>The expression that writes <paramref name="value"/> to <c>row</c>.</summary>
    public string Write(string value)
    {
        string argument = (Codec ?? Form) is { } given ? $", {given}" : "";
        return $"row.{WriteMethod ?? Method}({value}{argument})";
    }
}
