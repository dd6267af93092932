using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Compiler.Lint.Queries;

/// <summary>Finds named queries that insert rows without a value that their table demands.</summary>
internal static class LeftOutColumnRule
{
    public static IEnumerable<Diagnostic> Check(QueryCompilation queries) => queries.Queries
        .Zip(queries.Places, static (query, place) => (Query: query, Place: place))
        .Where(static each => each.Query.LeftOut is not null)
        .Select(each => each.Place.At(queries.Path, LintMessages.LeftOutColumn(each.Query.Name, $"{each.Query.Target}.{each.Query.LeftOut}")));
}
