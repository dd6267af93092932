using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.TypeScript;

/// <summary>How the values of a page's order are stored, which an integral number does not tell: the library's <c>OrderKind</c>.</summary>
internal static class PageOrderKind
{
    /// <param name="column">The column that is ordered by; null for the rowid.</param>
    public static string Of(ColumnModel? column) => column switch
    {
        { Type.IsBigInt: true } => "bigint",
        { Type: { Kind: ColumnKind.Real } or { TimeForm: TimeForm.JulianDay }, Affinity: var affinity } => affinity is Affinity.Real or Affinity.Blob ? "real" : "numeric",
        { Affinity: Affinity.Real } => "real",
        _ => "value",
    };
}
