using System.Collections.Generic;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>Finds what a schema file says in vain: rows, settings, and what lives outside of the database. A migration may say all of it.</summary>
internal sealed class IgnoredStatementRule : IStatementRule
{
    public IEnumerable<StatementFinding> Check(StatementSyntax statement, SourceText source) =>
        Message(statement) is { } message ? [new StatementFinding(statement.Span, message)] : [];

    private static DiagnosticMessage? Message(StatementSyntax statement) => statement switch
    {
        InsertSyntax => LintMessages.IgnoredRows("INSERT"),
        UpdateSyntax => LintMessages.IgnoredRows("UPDATE"),
        DeleteSyntax => LintMessages.IgnoredRows("DELETE"),
        PragmaSyntax pragma => LintMessages.IgnoredPragma(pragma.Name.Name),
        AttachSyntax => LintMessages.IgnoredDatabase("ATTACH"),
        DetachSyntax => LintMessages.IgnoredDatabase("DETACH"),
        CreateTableSyntax table when IsTemporary(table.Temporary, table.Schema) => LintMessages.IgnoredTemporary(table.Name.Name),
        CreateViewSyntax view when IsTemporary(view.Temporary, view.Schema) => LintMessages.IgnoredTemporary(view.Name.Name),
        CreateTriggerSyntax trigger when IsTemporary(trigger.Temporary, trigger.Schema) => LintMessages.IgnoredTemporary(trigger.Name.Name),
        _ => null,
    };

    private static bool IsTemporary(bool word, IdentifierSyntax? schema) => word || SqlNames.Same(schema?.Name, "temp");
}
