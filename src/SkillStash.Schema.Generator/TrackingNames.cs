namespace SkillStash.Schema.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what an edit re-runs.</summary>
public static class TrackingNames
{
    /// <summary>Reading a schema file and its options.</summary>
    public const string File = nameof(File);

    /// <summary>Compiling the text.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>One schema among those of the project.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>One table of the schema.</summary>
    public const string Table = nameof(Table);

    /// <summary>The database class.</summary>
    public const string Database = nameof(Database);

    /// <summary>Reading a file of named queries and its options.</summary>
    public const string QueryFile = nameof(QueryFile);

    /// <summary>The queries of a file.</summary>
    public const string Queries = nameof(Queries);

    /// <summary>The diagnostics.</summary>
    public const string Findings = nameof(Findings);
}
