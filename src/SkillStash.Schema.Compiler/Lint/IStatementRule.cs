using System.Collections.Generic;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>A rule about statements, be they of a schema, of a migration or of seed data.</summary>
internal interface IStatementRule
{
    /// <summary>Finds where a statement breaks the rule.</summary>
    /// <param name="statement">A statement of the outermost level.</param>
    /// <param name="source">The document that it is a part of.</param>
    IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source);
}
