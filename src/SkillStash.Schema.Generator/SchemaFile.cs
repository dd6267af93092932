using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Generator;

/// <summary>A schema file of the project and what the project says of it.</summary>
/// <param name="Path">The file's path, for diagnostics.</param>
/// <param name="Text">Its content.</param>
/// <param name="Options">The namespace and the name of the database class.</param>
/// <param name="Profile">The database that the schema is written for.</param>
/// <param name="Fault">Where the file is no UTF-8; null where it is, or no file.</param>
/// <param name="PagesRoot">The folder that links to the pages of diagnostics lead from; null where there is none.</param>
internal sealed record SchemaFile(string Path, string Text, CSharpOptions Options, SchemaProfile Profile, Utf8Fault? Fault, string? PagesRoot)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Reads an additional file; null where the project did not name it as a schema.</summary>
    public static SchemaFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (Metadata(options, "SchemaKind") != "schema" || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? root);
        string @namespace = Metadata(options, "Namespace") ?? root ?? "";
        string database = Metadata(options, "Database") ?? CSharpOptions.DefaultDatabaseName(@namespace);
        provider.GlobalOptions.TryGetValue("build_property.SchemaProfile", out string? profile);
        provider.GlobalOptions.TryGetValue("build_property.SchemaPagesRoot", out string? pages);
        return new SchemaFile(file.Path, RollbackParts.Blank(text.ToString()), new CSharpOptions(@namespace, database), ProfileOf(profile), SchemaEncoding.FaultOf(text), pages);
    }

    // Any other word is refused by the build before.
    private static SchemaProfile ProfileOf(string? word) =>
        string.Equals(word, "d1", StringComparison.OrdinalIgnoreCase) ? SchemaProfile.D1 : SchemaProfile.Sqlite;

    /// <summary>What the project says of the file; null for nothing.</summary>
    public static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && value.Length > 0 ? value : null;
}
