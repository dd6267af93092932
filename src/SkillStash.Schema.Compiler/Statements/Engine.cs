namespace SkillStash.Schema.Compiler.Statements;

/// <summary>What runs a statement and carries its rows.</summary>
public enum Engine
{
    /// <summary>SQLite in the process.</summary>
    Sqlite,

    /// <summary>Cloudflare D1, which returns integers as JavaScript's numbers: beyond 2^53 they lose digits.</summary>
    D1,
}
