using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>The projects under <c>src</c>, bound as the compiler binds them, and every reference from file to file.</summary>
/// <remarks>Documentation comments do not count: a <c>cref</c> ties nothing together that is compiled.</remarks>
internal static class SourceProjects
{
    private const string Prefix = "SkillStash.Schema";

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    /// <summary>The projects, in the order in which they can be compiled, and those that each stands on.</summary>
    private static readonly (string Name, string[] Uses)[] Projects =
    [
        (Prefix + ".Compiler", []),
        (Prefix, []),
        (Prefix + ".Sqlite", [Prefix + ".Compiler"]),
        (Prefix + ".Generator", [Prefix + ".Compiler"]),
        (Prefix + ".Cli", [Prefix + ".Compiler", Prefix + ".Sqlite"]),
    ];

    /// <summary>Folders whose folders are rooms of their own.</summary>
    private static readonly string[] Divided = ["Binding"];

    private static readonly Lazy<IReadOnlyList<CSharpCompilation>> Compiled = new(CompileAll);

    private static readonly Lazy<IReadOnlyList<SourceReference>> Found = new(static () => [.. Nodes.SelectMany(ReferenceIn).Distinct()]);

    /// <summary>Every reference from one room to another.</summary>
    public static IReadOnlyList<SourceReference> References => Found.Value;

    /// <summary>All that the files of the projects consist of, but their usings.</summary>
    public static IEnumerable<SourceNode> Nodes =>
        from compilation in Compiled.Value
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        let room = RoomOf(tree.FilePath)
        let file = Path.GetRelativePath(Source, tree.FilePath).Replace(Path.DirectorySeparatorChar, '/')
        from node in tree.GetRoot().DescendantNodes(static node => node is not UsingDirectiveSyntax)
        select new SourceNode(room, file, node, model);

    /// <summary>All rooms, in ordinal order.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
        [.. Projects.SelectMany(static project => FilesOf(project.Name)).Select(RoomOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The room of a source file: its project, without what all projects' names share, and the folder below it.</summary>
    public static string RoomOf(string file)
    {
        string[] parts = Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar);
        int folders = Math.Min(parts.Length - 2, Divided.Contains(parts[1]) ? 2 : 1);
        return string.Join('/', parts.Skip(1).Take(folders).Prepend(parts[0] == Prefix ? "Schema" : parts[0][(Prefix.Length + 1)..]));
    }

    private static IReadOnlyList<CSharpCompilation> CompileAll()
    {
        var compilations = new Dictionary<string, CSharpCompilation>();
        foreach ((string name, string[] uses) in Projects)
        {
            compilations[name] = Compile(name, uses.Select(used => compilations[used]));
        }

        return [.. compilations.Values];
    }

    private static CSharpCompilation Compile(string project, IEnumerable<CSharpCompilation> uses)
    {
        // What the tests run on has all packages of the projects; the projects themselves are taken from their sources.
        IEnumerable<MetadataReference> packages = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => !Path.GetFileName(file).StartsWith("SkillStash.", StringComparison.Ordinal))
            .Select(static file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            project,
            FilesOf(project).Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
            [.. packages, .. uses.Select(static used => used.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        // A name that is not resolved would be an arrow that is not seen.
        string[] errors = [.. compilation.GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error && !IsExpected(found.Id))
            .Select(static found => found.ToString())];
        return errors.Length == 0 ? compilation : throw new InvalidOperationException(string.Join('\n', errors.Take(20)));
    }

    // Libraries have no Main, and no source generator runs here that would write the other half of a partial method.
    private static bool IsExpected(string error) => error is "CS5001" or "CS8795" or "CS9248";

    private static IEnumerable<string> FilesOf(string project)
    {
        string folder = Path.Combine(Source, project);
        return Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<SourceReference> ReferenceIn(SourceNode node)
    {
        if (Declaration(node.Model, node.Syntax) is { } symbol
            && symbol.DeclaringSyntaxReferences is [{ SyntaxTree.FilePath: var file }, ..]
            && RoomOf(file) is var other && other != node.Room)
        {
            yield return new SourceReference(node.Room, other, node.Place, symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
        }
    }

    /// <summary>What an expression, a type or a call of a constructor resolves to, as it is declared; null for a namespace.</summary>
    private static ISymbol? Declaration(SemanticModel model, SyntaxNode node)
    {
        ISymbol? symbol = node is ExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax ? model.GetSymbolInfo(node).Symbol : null;
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        return symbol is INamespaceSymbol ? null : symbol?.OriginalDefinition;
    }
}
