using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint.Columns;
using SkillStash.Schema.Compiler.Lint.D1;
using SkillStash.Schema.Compiler.Lint.Indexes;
using SkillStash.Schema.Compiler.Lint.Keys;
using SkillStash.Schema.Compiler.Lint.Queries;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Lint;

/// <summary>Finds what SQLite accepts and what is likely to hurt later.</summary>
public static class SchemaLinter
{
    private static readonly ISchemaRule[] Rules =
    [
        new RedundantIndexRule(),
        new UnindexedForeignKeyRule(),
        new UnlikeForeignKeyRule(),
        new NullableKeyRule(),
        new DescendingKeyRule(),
        new MisleadingTypeRule(),
        new DecimalPrecisionRule(),
        new DoubleQuotedDefaultRule(),
        new IdleCheckRule(),
        new MissingKeyRule(),
        new ForeignKeyActionRule(),
        new UnreadableDefaultRule(),
        new HiddenRowIdRule(),
    ];

    private static readonly ISchemaRule[] D1Rules = [new ColumnLimitRule()];

    private static readonly IStatementRule[] D1StatementRules =
    [
        new RefusedStatementRule(),
        new RefusedFunctionRule(),
        new RefusedModuleRule(),
        new RefusedPragmaRule(),
        new ReservedPrefixRule(),
        new StatementLengthRule(),
        new CompoundLimitRule(),
        new ExpressionDepthRule(),
        new PatternLengthRule(),
        new IdlePragmaRule(),
    ];

    private static readonly IStatementRule[] SchemaStatementRules = [new IgnoredStatementRule()];

    /// <summary>Examines a schema. Nothing is found in one that has errors: those come first.</summary>
    /// <param name="schema">The schema as it was compiled.</param>
    /// <param name="sources">The documents that it was compiled from.</param>
    /// <param name="profile">The database that it is written for.</param>
    /// <returns>The findings in the order of their places.</returns>
    public static IReadOnlyList<Diagnostic> Lint(SchemaCompilation schema, IReadOnlyList<SourceText> sources, SchemaProfile profile)
    {
        if (!schema.IsAccepted)
        {
            return [];
        }

        return OwnStack.Run(() => LintHere(schema, sources, profile));
    }

    /// <summary>Examines the statements of a document alone, such as a migration or seed data.</summary>
    public static IReadOnlyList<Diagnostic> LintScript(SourceText source, SchemaProfile profile) =>
        profile == SchemaProfile.Sqlite ? [] : OwnStack.Run(() => LintStatements(Parser.Parse(source).Script, source, D1StatementRules));

    /// <summary>Examines a migration as a document, and how it ends: wrangler adds a statement to it (wrangler d1 migrations apply).</summary>
    public static IReadOnlyList<Diagnostic> LintMigration(SourceText source, SchemaProfile profile) =>
        profile == SchemaProfile.Sqlite ? [] : [.. LintScript(source, profile), .. LintEnd(source)];

    /// <summary>Examines a file of named queries.</summary>
    /// <param name="queries">The queries as they were compiled.</param>
    /// <param name="source">The file.</param>
    /// <param name="profile">The database that they are written for.</param>
    public static IReadOnlyList<Diagnostic> LintQueries(QueryCompilation queries, SourceText source, SchemaProfile profile) => profile == SchemaProfile.Sqlite
        ? [.. QueryRules.Check(queries)]
        : [.. OwnStack.Run(() => LintStatements(queries.Script, source, D1StatementRules)), .. QueryLimits.Check(queries), .. QueryRules.Check(queries)];

    private static IReadOnlyList<Diagnostic> LintEnd(SourceText source)
    {
        TokenList list = Lexer.Tokenize(source);
        var findings = new DiagnosticBag(source);
        if (list.Tokens.Take(list.Count).LastOrDefault(static token => token.Length > 0) is { Length: > 0, Kind: not TokenKind.Semicolon } last)
        {
            findings.Report(new TextSpan(last.Start, last.Length), D1Messages.OpenEnd());
        }

        return findings.Sorted();
    }

    private static Diagnostic[] LintHere(SchemaCompilation schema, IReadOnlyList<SourceText> sources, SchemaProfile profile)
    {
        IEnumerable<ISchemaRule> rules = profile == SchemaProfile.D1 ? Rules.Concat(D1Rules) : Rules;
        Diagnostic[] found = rules
            .SelectMany(rule => rule.Check(schema.Model))
            .Select(finding => Diagnostic.At(finding.Locate(schema.Locations), finding.Message))
            .Concat(sources.SelectMany(source => LintSchemaStatements(schema.Scripts[source], source, profile)))
            .ToArray();
        string[] paths = sources.Select(static source => source.Path).ToArray();
        return found
            .OrderBy(finding => System.Array.IndexOf(paths, finding.Path))
            .ThenBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Id, System.StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>What the database refuses is not also called in vain.</summary>
    private static IEnumerable<Diagnostic> LintSchemaStatements(ScriptSyntax script, SourceText source, SchemaProfile profile)
    {
        IReadOnlyList<Diagnostic> found = profile == SchemaProfile.Sqlite ? [] : LintStatements(script, source, D1StatementRules);
        return found.Concat(LintStatements(script, source, SchemaStatementRules)
            .Where(ignored => !found.Any(finding => finding.Span.Start >= ignored.Span.Start && finding.Span.End <= ignored.Span.End)));
    }

    private static IReadOnlyList<Diagnostic> LintStatements(ScriptSyntax script, SourceText source, IStatementRule[] rules)
    {
        var findings = new DiagnosticBag(source);
        foreach (StatementSyntax statement in script.Statements)
        {
            foreach (StatementFinding finding in rules.SelectMany(rule => rule.Check(statement, source)))
            {
                findings.Report(finding.Span, finding.Message);
            }
        }

        return findings.Sorted();
    }
}
