using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Compiler.Lint.Queries;

/// <summary>Finds named queries of many rows that find no more than one.</summary>
internal static class QueryKindRule
{
    public static IEnumerable<Diagnostic> Check(QueryCompilation queries) => queries.Queries
        .Zip(queries.Places, static (query, place) => (Query: query, Place: place))
        .Where(static each => each.Query is { Kind: StatementKind.Many, FindsOneRow: true })
        .Select(each => each.Place.At(queries.Path, LintMessages.OneRowOfMany(each.Query.Name)));
}
