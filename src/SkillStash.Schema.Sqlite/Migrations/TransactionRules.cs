using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>
/// Finds the statements of a script that would end its transaction, or that do nothing within one (lang_transaction, pragma), and
/// those of <see cref="IntegrityRules"/>.
/// </summary>
internal static class TransactionRules
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["begin", "commit", "end", "rollback", "savepoint", "release", "vacuum", "attach", "detach", "pragma"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Examines a script without running it.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText script)
    {
        // Of a seed that is nothing but rows, the words or the tokens tell at a fraction of the cost.
        ReadOnlySpan<char> text = script.Text;
        if (!text.ContainsAny(IntegrityRules.Words) && !(text.ContainsAny(Words) && HasSuspect(SchemaCompiler.Tokenize(script))))
        {
            return [];
        }

        var findings = new DiagnosticBag(script);
        foreach (StatementSyntax statement in SchemaCompiler.Parse(script).Script.Statements)
        {
            if (Reason(statement) is { } reason)
            {
                findings.Report(statement.Span, new DiagnosticMessage(MigrationRules.NotInTransaction, reason));
            }

            foreach ((SyntaxNode node, string why) in IntegrityRules.Check(statement))
            {
                findings.Report(node.Span, new DiagnosticMessage(MigrationRules.Undermined, why));
            }
        }

        return findings.Sorted();
    }

    private static bool HasSuspect(TokenList list)
    {
        TokenKind before = TokenKind.Semicolon;
        foreach (Token token in list.Tokens.AsSpan(0, list.Count))
        {
            if (before == TokenKind.Semicolon && token.Kind is TokenKind.Begin or TokenKind.Commit or TokenKind.End or TokenKind.Rollback
                or TokenKind.Savepoint or TokenKind.Release or TokenKind.Vacuum or TokenKind.Attach or TokenKind.Detach or TokenKind.Pragma)
            {
                return true;
            }

            before = token.Kind;
        }

        return false;
    }

    private static string? Reason(StatementSyntax statement) => statement switch
    {
        BeginSyntax or CommitSyntax or RollbackSyntax or SavepointSyntax or ReleaseSyntax =>
            "The whole file is run as one transaction, which it cannot control. Remove this statement.",
        VacuumSyntax =>
            "VACUUM cannot be run in a transaction, and the whole file is run as one. Remove it, and run it apart from migrations.",
        AttachSyntax or DetachSyntax =>
            "The file is run as one transaction on one database. Remove this statement, and give the other database migrations of its own.",
        PragmaSyntax { Value: { } value } pragma => Reason(pragma.Name.Name, value.Text),
        _ => null,
    };

    private static string? Reason(string pragma, string value) => pragma.ToLowerInvariant() switch
    {
        "foreign_keys" when !IsOn(value) =>
            "Foreign keys stay on within a transaction, whatever this statement says: DROP TABLE would delete the rows that refer to the table, "
            + "or fail. Use PRAGMA defer_foreign_keys = ON, and rebuild a table together with those that refer to it.",
        "journal_mode" =>
            "The journal mode cannot be changed in a transaction, and the whole file is run as one. Set it apart from migrations.",
        "query_only" =>
            "The record of the file cannot be written after this statement. Remove it.",
        _ => null,
    };

    // What SQLite takes for true (pragma, foreign_keys).
    private static bool IsOn(string value) =>
        value.Equals("on", StringComparison.OrdinalIgnoreCase)
        || value.Equals("yes", StringComparison.OrdinalIgnoreCase)
        || value.Equals("true", StringComparison.OrdinalIgnoreCase)
        || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number != 0);
}
