using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds PRAGMAs that D1 refuses, as statements and as the functions of the same name (pragma, section 2).</summary>
internal sealed class RefusedPragmaRule : IStatementRule
{
    private const string FunctionPrefix = "pragma_";

    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from node in statement.DescendantsAndSelf()
        let message = Message(node)
        where message is not null
        select new StatementFinding(node.Span, message);

    private static DiagnosticMessage? Message(SyntaxNode node) => node switch
    {
        PragmaSyntax pragma => Message(pragma),
        TableReferenceSyntax table => OfFunction(table.Name.Name),
        TableFunctionSyntax function => OfFunction(function.Name.Name),
        _ => null,
    };

    private static DiagnosticMessage? Message(PragmaSyntax pragma) =>
        !D1Pragmas.Has(pragma.Name.Name) ? D1Messages.RefusedPragma(pragma.Name.Name)
        : D1Pragmas.Allowed(pragma.Name.Name, pragma.Value?.Text, pragma.Value is { IsName: false }) is { } allowed
            ? D1Messages.RefusedPragmaValue(pragma.Name.Name, allowed)
            : null;

    private static DiagnosticMessage? OfFunction(string name) =>
        name.StartsWith(FunctionPrefix, StringComparison.OrdinalIgnoreCase) && !D1Pragmas.Has(name.Substring(FunctionPrefix.Length))
            ? D1Messages.RefusedPragma(name.Substring(FunctionPrefix.Length))
            : null;
}
