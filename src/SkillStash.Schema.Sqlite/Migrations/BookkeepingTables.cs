using System;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>The tables in which tools keep their books. They belong to no schema, and comparisons leave them out.</summary>
internal static class BookkeepingTables
{
    /// <summary>Which migrations have been applied: wrangler's own table, under the name that it has unless configured otherwise.</summary>
    public const string Applied = "d1_migrations";

    /// <summary>What the applied migrations said: the table of <c>skillstash-schema</c>.</summary>
    public const string Checksums = "skillstash_migration_checksums";

    /// <summary>What the names of D1's own tables begin with.</summary>
    public const string CloudflarePrefix = "_cf_";

    /// <summary>Whether a table of this name is one of them; names ignore case.</summary>
    public static bool Contains(string table) =>
        table.Equals(Applied, StringComparison.OrdinalIgnoreCase)
        || table.Equals(Checksums, StringComparison.OrdinalIgnoreCase)
        || table.StartsWith(CloudflarePrefix, StringComparison.OrdinalIgnoreCase);
}
