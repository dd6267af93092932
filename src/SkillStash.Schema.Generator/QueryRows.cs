using System.Collections.Immutable;
using System.Linq;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Generator;

/// <summary>The rows of a file of named queries that are no table's: all that the database class needs of them.</summary>
/// <param name="Options">The namespace and the database class.</param>
/// <param name="Types">The types.</param>
internal sealed record QueryRows(CSharpOptions Options, EquatableArray<string> Types)
{
    public static QueryRows Of(CSharpQueryFile file) =>
        new(file.Options, file.Rows.ToEquatableArray());

    /// <summary>The database class with the rows of its queries.</summary>
    public static CSharpDatabase AddTo(CSharpDatabase database, ImmutableArray<QueryRows> files) =>
        database with { QueryRows = files.Where(file => file.Options == database.Options).SelectMany(static file => file.Types).ToEquatableArray() };
}
