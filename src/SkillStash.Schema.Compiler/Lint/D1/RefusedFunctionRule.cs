using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds functions that D1 does not have. SQLite looks at those of views and triggers only when they are used.</summary>
internal sealed class RefusedFunctionRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from call in statement.DescendantsAndSelf(static node => node is not DefaultColumnConstraintSyntax).OfType<FunctionCallSyntax>()
        let message = Message(call)
        where message is not null
        select new StatementFinding(call.Name.Span, message);

    // D1 does not look into DEFAULT. Two or more than three arguments of iif came with SQLite 3.48.
    private static DiagnosticMessage? Message(FunctionCallSyntax call) =>
        !D1Functions.Has(call.Name.Name) ? D1Messages.RefusedFunction(call.Name.Name, D1Functions.Instead(call.Name.Name))
        : SqlNames.Same(call.Name.Name, "iif") && call.Arguments.Count != 3 ? D1Messages.ArgumentCount(call.Name.Name)
        : null;
}
