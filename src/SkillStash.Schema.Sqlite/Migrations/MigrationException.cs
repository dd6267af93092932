using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Something is wrong with a migration, a seed file, or what the database has on record. The database is as it was.</summary>
/// <param name="findings">What is wrong, one at least.</param>
public sealed class MigrationException(IReadOnlyList<Diagnostic> findings) : Exception(string.Join(Environment.NewLine, findings))
{
    /// <summary>What is wrong, each of <see cref="MigrationRules"/>.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; } = findings;
}
