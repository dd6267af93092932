namespace SkillStash.Schema.Compiler.Model;

/// <summary>The limits of Cloudflare D1 (developers.cloudflare.com/d1/platform/limits), found to be the same in its local engine.</summary>
internal static class D1Limits
{
    /// <summary>Columns of a table, and of the result of a query.</summary>
    public const int Columns = 100;

    /// <summary>Parameters of a statement.</summary>
    public const int Parameters = 100;

    /// <summary>Bytes of a statement in UTF-8.</summary>
    public const int StatementBytes = 100_000;

    /// <summary>Parts of a compound query.</summary>
    public const int CompoundTerms = 5;

    /// <summary>Levels of an expression.</summary>
    public const int ExpressionDepth = 100;

    /// <summary>Bytes of the pattern of LIKE or GLOB in UTF-8.</summary>
    public const int PatternBytes = 50;
}
