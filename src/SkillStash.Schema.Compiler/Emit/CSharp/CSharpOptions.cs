using System;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>What the project says of the C# to emit.</summary>
/// <param name="Namespace">The namespace of all emitted types; empty for the global one.</param>
/// <param name="DatabaseName">The name of the class that opens the database.</param>
public sealed record CSharpOptions(string Namespace, string DatabaseName)
{
    /// <summary>The name where none is given: <c>SkillStash.Registry</c> gives <c>RegistryDatabase</c>.</summary>
    public static string DefaultDatabaseName(string @namespace)
    {
        string last = Words.ToPascalCase(@namespace.Substring(@namespace.LastIndexOf('.') + 1));
        return last.EndsWith("Database", StringComparison.Ordinal) ? last : last + "Database";
    }
}
