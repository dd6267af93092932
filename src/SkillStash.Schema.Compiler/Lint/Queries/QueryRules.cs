using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Compiler.Lint.Queries;

/// <summary>Finds named queries that do something else than they say, on any SQLite.</summary>
internal static class QueryRules
{
    public static IEnumerable<Diagnostic> Check(QueryCompilation queries) => queries.Queries
        .Zip(queries.Places, (query, place) => Messages(query).Select(message => place.At(queries.Path, message)))
        .SelectMany(static found => found);

    private static IEnumerable<DiagnosticMessage> Messages(StatementModel query)
    {
        if (query is { Kind: StatementKind.Many, FindsOneRow: true })
        {
            yield return LintMessages.OneRowOfMany(query.Name);
        }

        if (query.LeftOut is { } column)
        {
            yield return LintMessages.LeftOutColumn(query.Name, $"{query.Target}.{column}");
        }
    }
}
