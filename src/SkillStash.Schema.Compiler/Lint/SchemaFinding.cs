using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>What a rule says of a thing in a schema.</summary>
internal abstract record SchemaFinding(DiagnosticMessage Message)
{
    /// <summary>Where the thing is named; null where it is not known.</summary>
    public abstract SourceSpan? Locate(SchemaLocations locations);

    /// <summary>A finding about a table or a view, or about a column of it.</summary>
    public sealed record OfTable(string Table, string? Column, DiagnosticMessage Message) : SchemaFinding(Message)
    {
        public override SourceSpan? Locate(SchemaLocations locations) =>
            Column is null ? locations.Of(Table) : locations.Of(Table, Column);
    }

    /// <summary>A finding about an index; one that a constraint makes is shown at the constraint's table.</summary>
    public sealed record OfIndex(string Index, string Table, DiagnosticMessage Message) : SchemaFinding(Message)
    {
        public override SourceSpan? Locate(SchemaLocations locations) => locations.OfIndex(Index) ?? locations.Of(Table);
    }
}
