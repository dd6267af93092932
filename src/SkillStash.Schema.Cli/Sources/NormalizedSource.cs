using System;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>A SOURCE of the command line as SQLite itself keeps it, ready to be compared.</summary>
/// <param name="Name">The source as the user named it.</param>
/// <param name="Model">What SQLite keeps of it, without the tables that tools keep their books in.</param>
/// <param name="Compilation">The model with all that was found, the bookkeeping included.</param>
/// <param name="Script">The statements that make it anew, the bookkeeping included.</param>
/// <param name="Places">Where its names stand, found when first asked for; null for a database, which has no lines.</param>
internal sealed record NormalizedSource(string Name, SchemaModel Model, SchemaCompilation Compilation, string Script, Lazy<SchemaLocations>? Places)
{
    /// <summary>Where its names stand; null for a database.</summary>
    public SchemaLocations? Locations => Places?.Value;
}
