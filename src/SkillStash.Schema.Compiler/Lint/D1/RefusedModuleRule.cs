using System.Collections.Generic;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds virtual tables that D1 does not have.</summary>
internal sealed class RefusedModuleRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        statement is CreateVirtualTableSyntax table && !SqlNames.Same(table.Module.Name, "fts5") && !SqlNames.Same(table.Module.Name, "fts5vocab")
            ? [new StatementFinding(table.Module.Span, D1Messages.RefusedModule(table.Module.Name))]
            : [];
}
