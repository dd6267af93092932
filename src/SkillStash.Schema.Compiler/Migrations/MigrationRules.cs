using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>What can be said of a migration. SKS07xx; SKS0701 belongs to comparisons.</summary>
public static class MigrationRules
{
    private const string Category = "Migration";

    /// <summary>A step loses what is stored.</summary>
    public static readonly DiagnosticRule Destructive = Error("SKS0702", "A step loses data");

    /// <summary>A new column takes no NULL and has no default.</summary>
    public static readonly DiagnosticRule NoValue = Warning("SKS0703", "A new column has no value for the rows that are there");

    /// <summary>A constraint is new to rows that were stored without it.</summary>
    public static readonly DiagnosticRule NewConstraint = Warning("SKS0704", "Rows may break a new constraint");

    /// <summary>STRICT is new to values that were stored without it.</summary>
    public static readonly DiagnosticRule MisfitValue = Warning("SKS0705", "Values may not fit a type");

    /// <summary>There is no way to make a change and keep the data.</summary>
    public static readonly DiagnosticRule Impossible = Error("SKS0706", "A change cannot be made");

    /// <summary>The migration, tried out, does not give the schema that is wanted.</summary>
    public static readonly DiagnosticRule Unproven = Error("SKS0707", "A migration does not give its schema");

    /// <summary>Something is dropped and its like is added.</summary>
    public static readonly DiagnosticRule PossibleRename = Warning("SKS0708", "A rename looks like a loss");

    /// <summary>A rename of the command line does not fit the two schemas.</summary>
    public static readonly DiagnosticRule WrongRename = Error("SKS0709", "A rename does not fit");

    /// <summary>D1 takes less than SQLite does.</summary>
    public static readonly DiagnosticRule HostLimit = Warning("SKS0710", "A migration exceeds a limit of D1");

    /// <summary>Values stay as they are under a type whose readers may refuse them.</summary>
    public static readonly DiagnosticRule UnreadableValue = Warning("SKS0711", "Values may not be read as a type");

    /// <summary>A column is added behind those that the schema has after it.</summary>
    public static readonly DiagnosticRule Appended = new("SKS0712", "A column is added at the end", DiagnosticSeverity.Info, Category);

    private static DiagnosticRule Error(string id, string title) => new(id, title, DiagnosticSeverity.Error, Category);

    private static DiagnosticRule Warning(string id, string title) => new(id, title, DiagnosticSeverity.Warning, Category);
}
