using System;
using SkillStash.Registry;
using SkillStash.Schema.Integration.Tests;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>One call of the API, always with the same arguments.</summary>
/// <param name="Table">The table that it is about; null for a method of the database.</param>
/// <param name="Name">The method, and what is special about the call.</param>
/// <param name="Run">Calls it. Rows that are read are all read when it returns.</param>
internal sealed record Operation(RegistryTable? Table, string Name, Func<RegistryDatabase, object?> Run)
{
    /// <summary>Whether it returns the one row that it stored.</summary>
    public bool ReturnsStoredRow { get; init; }

    /// <summary>Whether a constraint forbids it.</summary>
    public bool Violates { get; init; }

    /// <summary>Whether it begins with a file that has no tables.</summary>
    public bool OnEmptyFile { get; init; }

    /// <summary>Whether it is no call of the API, but shows what Microsoft.Data.Sqlite does in its place.</summary>
    public bool IsPlain { get; init; }

    public override string ToString() => Table is null ? Name : $"{Table.Name}.{Name}";
}
