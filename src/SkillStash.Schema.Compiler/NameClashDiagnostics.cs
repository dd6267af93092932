using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>Puts the name clashes that an emitter met to their places in the schema.</summary>
public static class NameClashDiagnostics
{
    /// <summary>The finding for a clash.</summary>
    public static Diagnostic Report(NameClash clash, SchemaLocations locations)
    {
        SourceSpan? place = clash.Column is null ? locations.Of(clash.Table) : locations.Of(clash.Table, clash.Column);
        return Diagnostic.At(place, SchemaDiagnostics.NameClash(
            clash.Column is null ? "Table" : "Column", clash.Column ?? clash.Table, clash.Wanted, clash.Given));
    }
}
