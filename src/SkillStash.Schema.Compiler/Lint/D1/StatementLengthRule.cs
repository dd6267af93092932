using System.Collections.Generic;
using System.Text;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds statements that are too long.</summary>
internal sealed class StatementLengthRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source)
    {
        int bytes = Encoding.UTF8.GetByteCount(source.Slice(statement.Span));
        return bytes > D1Limits.StatementBytes ? [new StatementFinding(new TextSpan(statement.Span.Start, 0), D1Messages.StatementLength(bytes))] : [];
    }
}
