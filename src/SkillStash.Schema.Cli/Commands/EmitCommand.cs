using System;
using System.Collections.Generic;
using System.CommandLine;
using SkillStash.Schema.Cli.Generation;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;

namespace SkillStash.Schema.Cli.Commands;

/// <summary>What all commands under <c>generate</c> have in common: they differ in the emitter.</summary>
internal abstract class EmitCommand : Command
{
    private readonly Argument<string> _source = new("SOURCE")
    {
        Description = "A .sql file, a folder of .sql migrations, or a database file.",
    };

    private readonly Option<string> _folder = new("--output")
    {
        Description = "The folder to write. It is one schema's: files written there before that no longer belong are removed.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; show what would change, and exit 1 if anything would.",
    };

    protected EmitCommand(string name, string description, ToolOutput output)
        : base(name, description)
    {
        Output = output;
        Add(_source);
        Add(_folder);
        Add(_check);
        SetAction(Run);
    }

    protected ToolOutput Output { get; }

    /// <summary>The files of a schema that is free of errors.</summary>
    protected abstract IReadOnlyList<SourceFile> Emit(SchemaCompilation schema, ParseResult call);

    private int Run(ParseResult call)
    {
        string source = call.GetRequiredValue(_source);
        SchemaCompilation schema;
        try
        {
            schema = SchemaCompiler.Compile(SourceTexts.Read(source));
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unreadable, source, exception.Message));
            return ExitCode.Unusable;
        }

        foreach (Diagnostic finding in schema.Diagnostics)
        {
            Output.Error.WriteLine(finding);
        }

        return schema.IsAccepted ? Update(call.GetRequiredValue(_folder), Emit(schema, call), call.GetValue(_check)) : ExitCode.Findings;
    }

    private int Update(string folder, IReadOnlyList<SourceFile> files, bool check)
    {
        try
        {
            IReadOnlyList<FileChange> changes = new OutputFolder(folder).Compare(files);
            return check ? FolderUpdate.Show(changes, Output) : FolderUpdate.Make(changes, Output);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            Output.Error.WriteLine(ToolRules.Report(ToolRules.Unwritable, folder, exception.Message));
            return ExitCode.Unusable;
        }
    }
}
