using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Cli.Plans;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit.CSharp;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Holds everything that a project's configuration names against its schema.</summary>
internal sealed class ProjectCheck
{
    private readonly ProjectConfiguration _project;
    private readonly List<Diagnostic> _findings = [];
    private readonly List<string> _checked = [];

    private ProjectCheck(ProjectConfiguration project) => _project = project;

    /// <summary>Checks a project. Where the schema itself is wrong, nothing can be held against it.</summary>
    public static CheckResult Run(ProjectConfiguration project)
    {
        var check = new ProjectCheck(project);
        if (check.ReadTruth() is { } truth)
        {
            using SqliteConnection scratch = ScratchDatabase.FromScript(truth.Normalized.Script);
            check.CheckSchema(truth, scratch);
            check.CheckMigrations(truth);
            check.CheckDatabases(truth);
            check.CheckOutputs(truth, check.CheckQueries(truth, scratch));
            check.CheckSeed(truth);
        }

        return new CheckResult(project.Schema, check._checked, project.Lint.Apply(check._findings).ToArray());
    }

    private Truth? ReadTruth()
    {
        if (Read(_project.Schema, SourceTexts.Read) is not { } sources)
        {
            return null;
        }

        SchemaCompilation compilation = SchemaCompiler.Compile(sources);
        _findings.AddRange(compilation.Diagnostics);
        NormalizedSource? normalized = SourceNormalizer.Run(_project.Schema, sources, isText: true, out IReadOnlyList<Diagnostic> refusals);
        if (normalized is null && compilation.IsAccepted)
        {
            _findings.AddRange(refusals);
        }

        return normalized is null || !compilation.IsAccepted ? null : new Truth(_project.Schema, sources, compilation, normalized);
    }

    private void CheckSchema(Truth truth, SqliteConnection scratch)
    {
        _findings.AddRange(SchemaLinter.Lint(truth.Compilation, truth.Sources, _project.Profile));
        _findings.AddRange(ViewOrderCheck.Check(truth.Compilation, scratch));
        _findings.AddRange(DefaultCheck.Check(truth.Compilation));
    }

    private void CheckMigrations(Truth truth)
    {
        if (_project.Migrations is not { } folder || Read(folder, SourceTexts.ReadFolder) is not { } migrations)
        {
            return;
        }

        _checked.Add(folder);
        _findings.AddRange(migrations.SelectMany(migration => SchemaLinter.LintMigration(migration, _project.Profile)));
        Compare(truth, SourceNormalizer.Run(folder, migrations, isText: true, out IReadOnlyList<Diagnostic> refusals), refusals);
    }

    private void CheckDatabases(Truth truth)
    {
        foreach (string path in _project.Databases)
        {
            _checked.Add(path);
            NormalizedSource? database = SourceNormalizer.Load(path, out IReadOnlyList<Diagnostic> refusals);
            Compare(truth, database, refusals);
            CheckValues(truth, path, database);
        }

        foreach (string path in _project.Wrangler is { } folder ? WranglerState.Databases(folder) : [])
        {
            // Wrangler makes the file before the first migration is applied.
            NormalizedSource? state = SourceNormalizer.Load(path, out IReadOnlyList<Diagnostic> refusals);
            if (state is null or { Model.Tables.Count: > 0 })
            {
                _checked.Add(path);
                Compare(truth, state, refusals);
                CheckValues(truth, path, state);
            }
        }
    }

    private void CheckValues(Truth truth, string path, NormalizedSource? database)
    {
        if (database is not null && File.Exists(path))
        {
            _findings.AddRange(StoredValues.Check(truth, path, database.Model));
        }
    }

    private void Compare(Truth truth, NormalizedSource? source, IReadOnlyList<Diagnostic> refusals) =>
        _findings.AddRange(source is null ? refusals : new DriftCheck(truth, _project.ColumnOrder).Compare(source));

    private IReadOnlyList<QueryCompilation> CheckQueries(Truth truth, SqliteConnection scratch)
    {
        IReadOnlyList<SourceText> files = QueryFiles.Beside(truth.Path);
        IReadOnlyList<QueryCompilation> queries = SchemaCompiler.CompileQueries(truth.Compilation, files);
        if (QueryFiles.FolderBeside(truth.Path) is { } folder)
        {
            _checked.Add(folder);
        }

        _findings.AddRange(ScanCheck.Check(queries, truth.Compilation.Model, scratch));
        _findings.AddRange(queries.Zip(files, (compiled, file) => compiled.Diagnostics.Concat(SchemaLinter.LintQueries(compiled, file, _project.Profile))).SelectMany(static found => found));
        return queries;
    }

    private void CheckOutputs(Truth truth, IReadOnlyList<QueryCompilation> queries)
    {
        if (_project.TypeScript is { } typeScript)
        {
            _checked.Add(typeScript);
            _findings.AddRange(OutputCheck.Compare(
                typeScript, TypeScriptEmitter.Emit(truth.Compilation.Model, [.. queries.SelectMany(static file => file.Queries)]), "generate", "typescript", truth.Path, "--output", typeScript));
        }

        if (_project.Docs is { } docs)
        {
            _checked.Add(docs.Folder);
            _findings.AddRange(OutputCheck.Compare(
                docs.Folder, DocsEmitter.Emit(truth.Compilation.Model, docs.Title), "generate", "docs", truth.Path, "--output", docs.Folder, "--title", docs.Title));
        }

        if (_project.CSharp is { } csharp)
        {
            _checked.Add(csharp.Folder);
            var options = new CSharpOptions(csharp.Namespace, csharp.Database ?? CSharpOptions.DefaultDatabaseName(csharp.Namespace));
            CSharpSchema code = CSharpSchemaBuilder.Build(truth.Compilation.Model, options);
            _findings.AddRange(OutputCheck.Compare(
                csharp.Folder, CSharpFiles.Of(code, queries, _findings), "generate", "csharp", truth.Path, "--output", csharp.Folder, "--namespace", options.Namespace, "--database", options.DatabaseName));
        }
    }

    private void CheckSeed(Truth truth)
    {
        if (_project.Seed is { } path && Read(path, SourceTexts.ReadFile) is [var seed])
        {
            _checked.Add(path);
            _findings.AddRange(SchemaLinter.LintScript(seed, _project.Profile));
            _findings.AddRange(new SeedCheck(truth, seed).Check());
        }
    }

    private T? Read<T>(string path, Func<string, T?> read)
        where T : class
    {
        try
        {
            return read(path) ?? throw new IOException("This is a database, not a file of SQL.");
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            _findings.Add(ToolRules.Report(ToolRules.Unreadable, path, exception));
            return null;
        }
    }
}
