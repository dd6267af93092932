using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint.Columns;
using SkillStash.Schema.Compiler.Lint.D1;
using SkillStash.Schema.Compiler.Lint.Indexes;
using SkillStash.Schema.Compiler.Lint.Keys;
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
        profile == SchemaProfile.Sqlite ? [] : OwnStack.Run(() => LintStatements(Parser.Parse(source).Script, source));

    private static Diagnostic[] LintHere(SchemaCompilation schema, IReadOnlyList<SourceText> sources, SchemaProfile profile)
    {
        IEnumerable<ISchemaRule> rules = profile == SchemaProfile.D1 ? Rules.Concat(D1Rules) : Rules;
        Diagnostic[] found = rules
            .SelectMany(rule => rule.Check(schema.Model))
            .Select(finding => Diagnostic.At(finding.Locate(schema.Locations), finding.Message))
            .Concat(profile == SchemaProfile.Sqlite ? [] : sources.SelectMany(source => LintStatements(schema.Scripts[source], source)))
            .ToArray();
        string[] paths = sources.Select(static source => source.Path).ToArray();
        return found
            .OrderBy(finding => System.Array.IndexOf(paths, finding.Path))
            .ThenBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Id, System.StringComparer.Ordinal)
            .ToArray();
    }

    private static IReadOnlyList<Diagnostic> LintStatements(ScriptSyntax script, SourceText source)
    {
        var findings = new DiagnosticBag(source);
        foreach (StatementSyntax statement in script.Statements)
        {
            foreach (StatementFinding finding in D1StatementRules.SelectMany(rule => rule.Check(statement, source)))
            {
                findings.Report(finding.Span, finding.Message);
            }
        }

        return findings.Sorted();
    }
}
