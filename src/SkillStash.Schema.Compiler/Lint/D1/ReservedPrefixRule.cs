using System;
using System.Collections.Generic;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds names that D1 keeps for its own tables.</summary>
internal sealed class ReservedPrefixRule : IStatementRule
{
    private const string Prefix = "_cf_";

    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source)
    {
        IdentifierSyntax? name = statement switch
        {
            CreateTableSyntax table => table.Name,
            CreateVirtualTableSyntax table => table.Name,
            CreateIndexSyntax index => index.Name,
            CreateViewSyntax view => view.Name,
            CreateTriggerSyntax trigger => trigger.Name,
            _ => null,
        };
        return name?.Name.StartsWith(Prefix, StringComparison.Ordinal) == true ? [new StatementFinding(name.Span, D1Messages.ReservedPrefix(name.Name))] : [];
    }
}
