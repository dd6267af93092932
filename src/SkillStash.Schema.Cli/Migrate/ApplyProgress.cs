using System;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Sqlite.Migrations;
using Spectre.Console;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Shows on a terminal how far the migrations are; in a pipe, nothing.</summary>
internal static class ApplyProgress
{
    /// <summary>Applies so many migrations, by an action that calls what it is given before and after each of them.</summary>
    public static void Show(ToolOutput output, int count, Action<Action<MigrationStep>> apply)
    {
        if (!output.IsTerminal)
        {
            apply(static _ => { });
            return;
        }

        AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Applying", maxValue: count);
            apply(step =>
            {
                task.Description = Markup.Escape(Unseen.Escape(step.Name));
                task.Value = step.Stage == MigrationStage.Starting ? step.Number - 1 : step.Number;
            });
        });
    }
}
