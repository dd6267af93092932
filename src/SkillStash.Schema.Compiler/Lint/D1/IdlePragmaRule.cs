using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds <c>PRAGMA foreign_keys = OFF</c>, which has cost users of migration tools their rows (foreignkeys, section 5).</summary>
internal sealed class IdlePragmaRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        statement is PragmaSyntax { Value: { } value } pragma && SqlNames.Same(pragma.Name.Name, "foreign_keys") && D1Pragmas.IsOff(value.Text)
            ? [new StatementFinding(pragma.Span, D1Messages.IdlePragma())]
            : [];
}
