using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>The parts of a compound query, each by itself.</summary>
internal sealed class CompoundParts
{
    private readonly IReadOnlyList<QueryColumn>[] _parts;

    public CompoundParts(SelectSyntax select, QueryContext context)
    {
        _parts = select.Terms
            .Select(term => new SelectBinder(context, isResult: true).Bind(select with { Terms = [term with { Operator = CompoundOperator.None }], OrderBy = [], Limit = null }, null))
            .ToArray();
    }

    /// <summary>The first column that is a REAL of a table in one part and can be anything else in another, or -1: read as a subquery, all its numbers are REAL.</summary>
    public int Unlike() => Enumerable.Range(0, _parts[0].Count).Select(static i => (int?)i).FirstOrDefault(i =>
    {
        ExpressionFacts[] facts = FactsOf(i!.Value).ToArray();
        return facts.Any(static each => each.Affinity == Affinity.Real) && facts.Any(static each => each.Affinity != Affinity.Real && each.Type.Kind != ColumnKind.Real);
    }) ?? -1;

    /// <summary>The collation that a column is compared by, that of the first part that has one (lang_select, section 4); null where the compound has it as a subquery too.</summary>
    public string? CollationOf(int column)
    {
        string? found = FactsOf(column).Select(static facts => facts.Collation).FirstOrDefault(static collation => collation is not null);
        return found is null || SqlNames.Same(found, _parts[0][column].Facts.Collation ?? Collations.Binary) ? null : found;
    }

    private IEnumerable<ExpressionFacts> FactsOf(int column) => _parts.Where(part => part.Count > column).Select(part => part[column].Facts);
}
