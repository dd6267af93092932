namespace SkillStash.Schema.Compiler.Lint;

/// <summary>The database that a schema is written for.</summary>
public enum SchemaProfile
{
    /// <summary>SQLite as Microsoft.Data.Sqlite brings it.</summary>
    Sqlite,

    /// <summary>Cloudflare D1, which has lower limits and refuses some statements and functions.</summary>
    D1,
}
