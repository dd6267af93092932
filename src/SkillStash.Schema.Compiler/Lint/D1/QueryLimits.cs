using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds named queries of too many columns or parameters, those of a page's order and its limit included.</summary>
internal static class QueryLimits
{
    public static IEnumerable<Diagnostic> Check(QueryCompilation queries)
    {
        foreach ((StatementModel query, QueryPlace place) in queries.Queries.Zip(queries.Places, static (query, place) => (query, place)))
        {
            int order = query.Page?.Order.Count ?? 0;
            int columns = query.Columns.Count + order, parameters = query.Parameters.Count(static parameter => !parameter.IsChoice) + order + (query.Page is null ? 0 : 1);
            if (columns > D1Limits.Columns)
            {
                yield return place.At(queries.Path, D1Messages.ColumnLimit(query.Name, columns));
            }

            if (parameters > D1Limits.Parameters)
            {
                yield return place.At(queries.Path, D1Messages.ParameterLimit(query.Name, parameters));
            }
        }
    }
}
