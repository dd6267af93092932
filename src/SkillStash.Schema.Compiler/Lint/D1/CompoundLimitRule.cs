using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds compound queries of too many parts.</summary>
internal sealed class CompoundLimitRule : IStatementRule
{
    // A query that ends in a VALUES of one row is never counted.
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from query in statement.DescendantsAndSelf().OfType<SelectSyntax>()
        where query.Terms.Count > D1Limits.CompoundTerms && query.Terms[query.Terms.Count - 1] is not ValuesSyntax { Rows.Count: 1 }
        select new StatementFinding(query.Terms[D1Limits.CompoundTerms].Span, D1Messages.CompoundLimit(query.Terms.Count));
}
