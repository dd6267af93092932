using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Cli.Queries;

/// <summary><c>queries FILE… --schema SOURCE [--json] [--explain]</c>: prints what is inferred of named queries.</summary>
internal sealed class QueriesCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "A .sql file of named queries, or a folder of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _schema = new("--schema")
    {
        Description = "The schema: a .sql file, a folder of .sql migrations, or a database file.",
        Required = true,
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print JSON.",
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Print what SQLite does to run each query: which tables it scans, and which indexes it uses.",
    };

    private readonly ToolOutput _output;

    public QueriesCommand(ToolOutput output)
        : base("queries", "Prints the parameters and columns of named queries, with the types that follow from the schema.")
    {
        _output = output;
        Add(_files);
        Add(_schema);
        Add(_json);
        Add(_explain);
        SetAction(call => Run(call.GetRequiredValue(_files), call.GetRequiredValue(_schema), call.GetValue(_json), call.GetValue(_explain)));
    }

    private int Run(string[] files, string schema, bool json, bool explain)
    {
        if (Read(schema, SourceTexts.Read) is not { } texts)
        {
            return ExitCode.Unusable;
        }

        SchemaCompilation compilation = SchemaCompiler.Compile(texts);
        if (!compilation.IsAccepted)
        {
            Report(compilation.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
            return ExitCode.Findings;
        }

        int exitCode = ExitCode.Clean;
        var sources = new List<SourceText>();
        foreach (string file in files)
        {
            if (Read(file, QueryFiles.Read) is { } read)
            {
                sources.AddRange(read);
            }
            else
            {
                exitCode = ExitCode.Unusable;
            }
        }

        IReadOnlyList<QueryCompilation> compiled = SchemaCompiler.CompileQueries(compilation, sources);
        Report(compiled.SelectMany(static each => each.Diagnostics));
        using SqliteConnection? scratch = explain ? Scratch(schema, texts) : null;
        if (explain && scratch is null)
        {
            return ExitCode.Findings;
        }

        if (json)
        {
            QueryJson.Write(_output, compiled, namesFile: compiled.Count > 1, scratch);
        }
        else
        {
            QueryListing.Write(_output.Text, compiled, scratch);
        }

        bool isRefused = compiled.Any(static each => each.Diagnostics.Any(static found => found.Severity == DiagnosticSeverity.Error));
        return Math.Max(exitCode, isRefused ? ExitCode.Findings : ExitCode.Clean);
    }

    // A database that has the schema; null where SQLite refuses it, which is reported.
    private SqliteConnection? Scratch(string schema, IReadOnlyList<SourceText> texts)
    {
        NormalizedSource? normalized = SourceNormalizer.Run(schema, texts, isText: true, out IReadOnlyList<Diagnostic> refusals);
        Report(refusals);
        return normalized is null ? null : ScratchDatabase.FromScript(normalized.Script);
    }

    private IReadOnlyList<SourceText>? Read(string name, Func<string, IReadOnlyList<SourceText>> read)
    {
        try
        {
            return read(name);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Report([ToolRules.Report(ToolRules.Unreadable, name, exception)]);
            return null;
        }
    }

    private void Report(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            _output.Error.WriteLine(finding);
        }
    }
}
