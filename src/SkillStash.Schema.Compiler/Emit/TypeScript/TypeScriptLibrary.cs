using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>The part of the emitted TypeScript that is the same for every schema; it is written as TypeScript in <c>Library</c>.</summary>
internal static class TypeScriptLibrary
{
    private static readonly string[] Names = ["columns.ts", "cursors.ts", "errors.ts", "json.ts", "queries.ts", "statements.ts", "times.ts"];

    /// <summary>The files, beneath <c>d1/</c>.</summary>
    public static IEnumerable<SourceFile> Files(string header) => Names.Select(name => new SourceFile($"d1/{name}", header + Read(name)));

    private static string Read(string name)
    {
        using Stream stream = typeof(TypeScriptLibrary).GetTypeInfo().Assembly.GetManifestResourceStream($"TypeScript/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
