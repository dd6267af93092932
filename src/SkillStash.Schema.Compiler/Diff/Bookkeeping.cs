using System;
using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>The tables that tools keep in a database beside the user's own: they are no part of a schema that is compared.</summary>
public static class Bookkeeping
{
    /// <summary>Wrangler's list of the migrations that have been applied.</summary>
    public const string Migrations = "d1_migrations";

    /// <summary>What <c>migrate apply</c> keeps of them besides: their checksums.</summary>
    public const string Checksums = "skillstash_migrations";

    private static readonly string[] Prefixes = ["_cf_", "sqlite_"];

    /// <summary>Whether a table belongs to SQLite, D1, wrangler or this tool.</summary>
    public static bool IsBookkeeping(string table)
    {
        string name = SqlNames.Lower(table);
        return name is Migrations or Checksums || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The schema without them, and without their triggers.</summary>
    public static SchemaModel Without(SchemaModel schema) => schema with
    {
        Tables = schema.Tables.Where(static table => !IsBookkeeping(table.Name)).ToEquatableArray(),
        Triggers = schema.Triggers.Where(static trigger => !IsBookkeeping(trigger.Table)).ToEquatableArray(),
    };
}
