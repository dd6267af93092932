using System.Collections.Generic;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Finds the named queries that a migration breaks.</summary>
internal static class BrokenQueries
{
    /// <summary>The mistakes that the queries beside the schema have in it, and did not have before the migration.</summary>
    /// <exception cref="IOException">A file of queries cannot be read.</exception>
    public static IEnumerable<Diagnostic> Of(MigrationDraft draft)
    {
        IReadOnlyList<SourceText> files = QueryFiles.Beside(draft.After.Name);
        return files.Count == 0 ? [] : Mistakes(draft.After, files).Except(Mistakes(draft.Before, files));
    }

    // An INSERT without a value for a new column is no mistake to the compiler, but fails.
    private static IEnumerable<Diagnostic> Mistakes(NormalizedSource schema, IReadOnlyList<SourceText> files) =>
        SchemaCompiler.CompileQueries(schema.Compilation, files)
            .Zip(files, static (compiled, file) => compiled.Diagnostics.Concat(SchemaLinter.LintQueries(compiled, file, SchemaProfile.Sqlite)))
            .SelectMany(static found => found).Where(static found => found.Severity == DiagnosticSeverity.Error || found.Rule == LintRules.LeftOutColumn);
}
