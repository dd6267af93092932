using System.Collections.Generic;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>What came of compiling a schema.</summary>
/// <param name="Model">The schema; of sources with mistakes, what could be understood.</param>
/// <param name="Diagnostics">All findings, in the order of the sources and of their places.</param>
/// <param name="Locations">Where the names of the model stand.</param>
public sealed record SchemaCompilation(SchemaModel Model, IReadOnlyList<Diagnostic> Diagnostics, SchemaLocations Locations)
{
    /// <summary>The statements of each source.</summary>
    public IReadOnlyDictionary<SourceText, ScriptSyntax> Scripts { get; init; } = new Dictionary<SourceText, ScriptSyntax>();

    /// <summary>What queries can name.</summary>
    internal RelationResolver Relations { get; init; } = RelationResolver.None;

    /// <summary>What has been compiled over it.</summary>
    internal QueryMemory Queries { get; } = new();

    /// <summary>Whether SQLite would run all sources.</summary>
    public bool IsAccepted
    {
        get
        {
            foreach (Diagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
