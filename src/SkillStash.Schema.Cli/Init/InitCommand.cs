using System;
using System.CommandLine;
using System.IO;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;

namespace SkillStash.Schema.Cli.Init;

/// <summary><c>init [FOLDER]</c>: writes a schema and a configuration to start from.</summary>
internal sealed class InitCommand : Command
{
    private static readonly string[] Files = ["schema.sql", "skillstash-schema.json"];

    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "The project's folder; without it, the current one.",
        DefaultValueFactory = static _ => ".",
    };

    private readonly ToolOutput _output;

    public InitCommand(ToolOutput output)
        : base("init", "Writes a schema.sql and a skillstash-schema.json to start from. What is there stays as it is.")
    {
        _output = output;
        Add(_folder);
        SetAction(call => Run(call.GetRequiredValue(_folder)));
    }

    private int Run(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (string file in Files)
            {
                Write(file, Path.Join(folder, file));
            }
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            _output.Error.WriteLine(ToolRules.Report(ToolRules.Unwritable, folder, exception));
            return ExitCode.Unusable;
        }

        _output.Text.WriteLine("""

            Next:
              skillstash-schema inspect schema.sql
              dotnet add package SkillStash.Schema     for typed access from C#
              skillstash-schema generate typescript schema.sql --output web/src/schema
              skillstash-schema check
            """.ReplaceLineEndings(_output.Text.NewLine));
        return ExitCode.Clean;
    }

    private void Write(string name, string path)
    {
        if (File.Exists(path))
        {
            _output.Text.WriteLine("kept " + path);
            return;
        }

        using Stream template = typeof(InitCommand).Assembly.GetManifestResourceStream("Init/" + name)!;
        using var file = new FileStream(path, FileMode.CreateNew);
        template.CopyTo(file);
        _output.Text.WriteLine("wrote " + path);
    }
}
