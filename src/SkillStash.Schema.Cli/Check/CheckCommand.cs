using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Findings;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Check;

/// <summary><c>check [--config FILE] [--sarif FILE]</c>: whether everything that the configuration names agrees with the schema.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Option<string?> _config = new("--config")
    {
        Description = $"The configuration; without it, {ConfigurationFile.Name} in this folder or the next one above that has it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _sarif = new("--sarif")
    {
        Description = "Also write the findings as SARIF, for code hosts.",
        HelpName = "FILE",
    };

    private readonly ToolOutput _output;

    public CheckCommand(ToolOutput output)
        : base("check", "Checks that migrations, databases, emitted files and seed data agree with the schema, and lints it; exits 1 where not.")
    {
        _output = output;
        Add(_config);
        Add(_sarif);
        SetAction(call => Run(call.GetValue(_config), call.GetValue(_sarif)));
    }

    private int Run(string? config, string? sarif)
    {
        if ((config ?? ConfigurationFile.Find()) is not { } path)
        {
            _output.Error.WriteLine(ToolRules.Report(
                ToolRules.Unreadable, ConfigurationFile.Name, "There is no such file here or in a folder above. Write one, or name it with --config."));
            return ExitCode.Unusable;
        }

        if (ConfigurationFile.Load(path, out IReadOnlyList<Diagnostic> mistakes) is not { } project)
        {
            foreach (Diagnostic mistake in mistakes)
            {
                _output.Error.WriteLine(mistake);
            }

            return ExitCode.Unusable;
        }

        CheckResult result = ProjectCheck.Run(project);
        Print(result);
        return sarif is null || TryWrite(sarif, result) ? result.ExitCode : ExitCode.Unusable;
    }

    private void Print(CheckResult result)
    {
        foreach (Diagnostic finding in result.Findings)
        {
            // Without control characters: names come from files, and may hold what moves a terminal's cursor.
            _output.Text.WriteLine(new string(finding.ToString().Select(static c => char.IsControl(c) ? ' ' : c).ToArray()));
        }

        if (result.Findings.Count == 0)
        {
            _output.Text.WriteLine(result.Checked.Count == 0
                ? $"{result.Schema} is clean."
                : $"{result.Schema} is clean, and agrees with {string.Join(", ", result.Checked)}.");
        }
    }

    private bool TryWrite(string path, CheckResult result)
    {
        try
        {
            RegularFile.Require(path);
            using FileStream file = File.Create(path);
            SarifLog.Write(file, result.Findings);
            return true;
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            _output.Error.WriteLine(ToolRules.Report(ToolRules.Unwritable, path, exception));
            return false;
        }
    }
}
