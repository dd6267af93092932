using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Generator;

/// <summary>A file of named queries of the project and what the project says of it.</summary>
/// <param name="Path">The file's path, for diagnostics.</param>
/// <param name="Text">Its content.</param>
/// <param name="Database">The database class that has the queries; null for that of the project's first schema.</param>
/// <param name="Fault">Where the file is no UTF-8; null where it is, or no file.</param>
/// <param name="PagesRoot">The folder that links to the pages of diagnostics lead from; null where there is none.</param>
internal sealed record QueryFile(string Path, string Text, string? Database, Utf8Fault? Fault, string? PagesRoot)
{
    /// <summary>Reads an additional file; null where the project did not name it as one of queries.</summary>
    public static QueryFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (SchemaFile.Metadata(options, "SchemaKind") != "queries" || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        provider.GlobalOptions.TryGetValue("build_property.SchemaPagesRoot", out string? pages);
        return new QueryFile(file.Path, text.ToString(), SchemaFile.Metadata(options, "Database"), SchemaEncoding.FaultOf(text), pages);
    }
}
