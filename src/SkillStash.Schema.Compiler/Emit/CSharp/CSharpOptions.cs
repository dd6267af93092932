using System;
using System.Linq;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Compiler.Emit.CSharp;

/// <summary>What the project says of the C# to emit.</summary>
/// <param name="Namespace">The namespace of all emitted types; empty for the global one.</param>
/// <param name="DatabaseName">The name of the class that opens the database.</param>
public sealed record CSharpOptions(string Namespace, string DatabaseName)
{
    /// <summary>
    /// The name where none is given: <c>SkillStash.Registry</c> gives <c>RegistryDatabase</c>. A part more where the runtime library has
    /// that name: <c>Shop.Schema</c> gives <c>ShopSchemaDatabase</c>.
    /// </summary>
    public static string DefaultDatabaseName(string @namespace)
    {
        string[] parts = @namespace.Split('.');
        string name = "";
        for (int i = parts.Length - 1; i >= 0 && (name.Length == 0 || ReservedTypeNames.All.Contains(WithSuffix(name))); i--)
        {
            name = Words.ToPascalCase(parts[i]) + name;
        }

        return WithSuffix(name);
    }

    private static string WithSuffix(string name) => name.EndsWith("Database", StringComparison.Ordinal) ? name : $"{name}Database";
}
