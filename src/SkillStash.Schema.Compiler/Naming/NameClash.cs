namespace SkillStash.Schema.Compiler.Naming;

/// <summary>A name that could not be what one would expect; or that is, although it hides another.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">What it is called in SQL, or what the project calls it.</param>
/// <param name="Wanted">The name one would expect.</param>
/// <param name="Given">The name chosen; <paramref name="Wanted"/> itself where it only hides a type of the DOM.</param>
public sealed record NameClash(NamedKind Kind, string Name, string Wanted, string Given)
{
    /// <summary>The table or view that it stands in; null for the database class.</summary>
    public string? Table { get; init; }

    /// <summary>The column that it stands in; null where the table itself is meant.</summary>
    public string? Column { get; init; }

    /// <summary>Whether the name is the expected one, and a type of the DOM is called so too.</summary>
    public bool IsOfDom => Wanted == Given;
}
