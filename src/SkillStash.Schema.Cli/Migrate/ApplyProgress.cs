using System;
using System.Collections.Generic;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Naming;
using Spectre.Console;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Shows on a terminal how far the migrations are; in a pipe, nothing.</summary>
internal static class ApplyProgress
{
    /// <summary>Applies each migration.</summary>
    public static void ForEach(ToolOutput output, IReadOnlyList<string> migrations, Action<string> apply)
    {
        if (!output.IsTerminal)
        {
            foreach (string migration in migrations)
            {
                apply(migration);
            }

            return;
        }

        AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Applying", maxValue: migrations.Count);
            foreach (string migration in migrations)
            {
                task.Description = Markup.Escape(Unseen.Escape(migration));
                apply(migration);
                task.Increment(1);
            }
        });
    }
}
