using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>A schema with every C# name decided.</summary>
/// <remarks>Each part is compared by value: a source is emitted again only when its own part has changed.</remarks>
/// <param name="Tables">A part for each table and view.</param>
/// <param name="Database">The part of the database class.</param>
/// <param name="Clashes">The names that had to be changed.</param>
public sealed record CSharpSchema(
    EquatableArray<CSharpTable> Tables,
    CSharpDatabase Database,
    EquatableArray<NameClash> Clashes)
{
    /// <summary>The full names of all types: no two schemas of a project may give the same.</summary>
    public IEnumerable<string> Types => Tables.SelectMany(static table => table.Types).Append(Database.Options.DatabaseName)
        .Select(type => Database.Options.Namespace.Length == 0 ? type : $"{Database.Options.Namespace}.{type}");
}

/// <summary>What the database class needs of the schema.</summary>
public sealed record CSharpDatabase(
    CSharpOptions Options,
    EquatableArray<CSharpDatabaseTable> Tables,
    EquatableArray<string> OtherSql)
{
    /// <summary>The rows of named queries that are no table's.</summary>
    public EquatableArray<string> QueryRows { get; init; }
}

/// <summary>A table or view as the database class shows it.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="AccessType">The class of typed access.</param>
/// <param name="SqlName">The name in SQL.</param>
public sealed record CSharpDatabaseTable(string Property, string AccessType, string SqlName)
{
    /// <summary>The calls that tell a resolver of its types.</summary>
    public EquatableArray<string> Json { get; init; }
}
