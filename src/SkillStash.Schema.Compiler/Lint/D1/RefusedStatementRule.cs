using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint.D1;

/// <summary>Finds statements that D1 refuses, whatever is in them.</summary>
internal sealed class RefusedStatementRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        from node in statement.DescendantsAndSelf()
        let message = Message(node)
        where message is not null
        select new StatementFinding(node.Span, message);

    private static DiagnosticMessage? Message(SyntaxNode node) => node switch
    {
        BeginSyntax => D1Messages.Transaction("BEGIN"),
        CommitSyntax => D1Messages.Transaction("COMMIT"),
        RollbackSyntax => D1Messages.Transaction("ROLLBACK"),
        SavepointSyntax => D1Messages.Transaction("SAVEPOINT"),
        ReleaseSyntax => D1Messages.Transaction("RELEASE"),
        AttachSyntax => D1Messages.OtherDatabase("ATTACH"),
        DetachSyntax => D1Messages.OtherDatabase("DETACH"),
        VacuumSyntax => D1Messages.Vacuum(),
        CreateTableSyntax table when table.Temporary || IsTemp(table.Schema) => D1Messages.Temporary(table.Name.Name),
        CreateViewSyntax view when view.Temporary || IsTemp(view.Schema) => D1Messages.Temporary(view.Name.Name),
        CreateTriggerSyntax trigger when trigger.Temporary || IsTemp(trigger.Schema) => D1Messages.Temporary(trigger.Name.Name),
        AddConstraintSyntax => D1Messages.NewerAlter("ADD CONSTRAINT"),
        DropConstraintSyntax => D1Messages.NewerAlter("DROP CONSTRAINT"),
        SetNotNullSyntax => D1Messages.NewerAlter("SET NOT NULL"),
        DropNotNullSyntax => D1Messages.NewerAlter("DROP NOT NULL"),
        _ => null,
    };

    private static bool IsTemp(IdentifierSyntax? schema) => SqlNames.Same(schema?.Name, "temp");
}
