using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Tries a migration out: after it a scratch database must have exactly the schema that is wanted.</summary>
internal static class MigrationProof
{
    /// <summary>What is wrong with the migration; empty where it holds.</summary>
    /// <param name="migrations">The migrations so far.</param>
    /// <param name="script">The new one.</param>
    /// <param name="target">The schema that is wanted.</param>
    /// <param name="order">Whether its columns must have the order of that schema.</param>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<SourceText> migrations, string script, NormalizedSource target, ColumnOrder order)
    {
        var transaction = new SourceText($"BEGIN;\n{script}\nCOMMIT;\n", "the new migration");
        NormalizedSource? result = SourceNormalizer.Run("the migrations", [.. migrations, transaction], isText: false, out IReadOnlyList<Diagnostic> findings);
        IEnumerable<string> problems = result is null
            ? findings.Select(static finding => finding.Message)
            : Comparison.Of(result, target, order).Findings().Select(static finding => finding.Message);
        return [.. problems.Select(problem => ToolRules.Report(
            MigrationRules.Unproven, target.Name, $"The migration was tried out and does not give this schema; nothing is written. {problem}"))];
    }
}
