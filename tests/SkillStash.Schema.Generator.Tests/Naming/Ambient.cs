using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkillStash.Schema.Generator.Tests.Naming;

/// <summary>A project of ASP.NET Core with the implicit usings of all SDKs, and the types that it sees by them.</summary>
internal static class Ambient
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>A compilation with nothing but the usings, all warnings as errors.</summary>
    public static CSharpCompilation Compilation { get; } = GeneratorHost.EmptyCompilation
        .AddReferences(AspNetCore().Select(static path => MetadataReference.CreateFromFile(path)))
        .AddSyntaxTrees(CSharpSyntaxTree.ParseText(string.Concat(Namespaces.Select(static name => $"global using global::{name};\n")), path: "0/usings"));

    /// <summary>The names of the types without type parameters.</summary>
    public static IReadOnlySet<string> Names { get; } = Namespaces.SelectMany(static name => Find(name).GetTypeMembers())
        .Where(static type => type is { DeclaredAccessibility: Accessibility.Public, Arity: 0, IsImplicitlyDeclared: false })
        .Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);

    private static INamespaceSymbol Find(string name) => name.Split('.').Aggregate(
        Compilation.GlobalNamespace, static (parent, part) => parent.GetNamespaceMembers().Single(each => each.Name == part));

    // Beside the runtime, with the same number.
    private static string[] AspNetCore()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string shared = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
        HashSet<string> known = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => Path.GetFileName(path))];
        return [.. Directory.GetFiles(shared, "Microsoft.*.dll").Where(path => !known.Contains(Path.GetFileName(path)))];
    }
}
