using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Generate;

/// <summary>What all commands under <c>generate</c> have in common: they differ in the emitter.</summary>
internal abstract class EmitCommand : Command
{
    private readonly Argument<string> _source = new Argument<string>("SOURCE")
    {
        Description = "A .sql file, a folder of .sql migrations, or a database file; without it, the schema that the configuration names.",
    }.Or(static project => project.Schema);

    private readonly Option<string> _folder = new("--output")
    {
        Description = "The folder to write; without it, the one that the configuration names."
            + " It is one schema's: files written there before that no longer belong are removed.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; show what would change, and exit 1 if anything would.",
    };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Go on until Ctrl+C, and write again whenever the source changes.",
    };

    protected EmitCommand(string name, string description, Func<ProjectConfiguration, string?> folder, ToolOutput output)
        : base(name, description)
    {
        Output = output;
        Add(_source);
        Add(_folder.Or(folder));
        Add(_check);
        Add(_watch);
        Validators.Add(call =>
        {
            if (call.GetValue(_check) && call.GetValue(_watch))
            {
                call.AddError("--check and --watch exclude each other.");
            }
        });
        SetAction((call, stop) => Task.FromResult(call.GetValue(_watch) ? Watch(call, stop) : Run(call)));
    }

    protected ToolOutput Output { get; }

    /// <summary>The files of a schema and its named queries, free of errors; what is found wrong while they are named is added to the findings.</summary>
    protected abstract IReadOnlyList<SourceFile> Emit(SchemaCompilation schema, IReadOnlyList<QueryCompilation> queries, ParseResult call, List<Diagnostic> findings);

    /// <summary>Prints the names that are not what one would expect.</summary>
    protected void Report(IEnumerable<NameClash> clashes, SchemaCompilation schema)
    {
        foreach (NameClash clash in clashes)
        {
            Output.Error.WriteLine(NameClashDiagnostics.Report(clash, schema));
        }
    }

    // Errors do not end it: the next save may mend them.
    private int Watch(ParseResult call, CancellationToken stop)
    {
        string source = call.GetRequiredValue(_source);
        SourceWatcher watcher;
        try
        {
            watcher = new SourceWatcher(source);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unreadable, source, exception));
            return ExitCode.Unusable;
        }

        using (watcher)
        {
            do
            {
                Run(call);
                Output.Flush();
            }
            while (watcher.Wait(stop));
        }

        return ExitCode.Clean;
    }

    private int Run(ParseResult call)
    {
        string source = call.GetRequiredValue(_source);
        SchemaCompilation schema;
        IReadOnlyList<QueryCompilation> queries;
        try
        {
            schema = SchemaCompiler.Compile(SourceTexts.Read(source));
            queries = SchemaCompiler.CompileQueries(schema, QueryFiles.Beside(source));
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unreadable, source, exception));
            return ExitCode.Unusable;
        }

        List<Diagnostic> findings = [.. schema.Diagnostics, .. schema.IsAccepted ? queries.SelectMany(static file => file.Diagnostics) : []];
        IReadOnlyList<SourceFile> files = HasErrors(findings) ? [] : Emit(schema, queries, call, findings);
        foreach (Diagnostic finding in findings)
        {
            Output.Error.WriteLine(finding);
        }

        return HasErrors(findings) ? ExitCode.Findings : Update(call.GetRequiredValue(_folder), files, call.GetValue(_check));
    }

    private static bool HasErrors(List<Diagnostic> findings) => findings.Exists(static finding => finding.Severity == DiagnosticSeverity.Error);

    private int Update(string folder, IReadOnlyList<SourceFile> files, bool check)
    {
        try
        {
            IReadOnlyList<FileChange> changes = new OutputFolder(folder).Compare(files);
            return check ? FolderUpdate.Show(changes, Output) : FolderUpdate.Make(changes, Output);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unwritable, folder, exception));
            return ExitCode.Unusable;
        }
    }
}
