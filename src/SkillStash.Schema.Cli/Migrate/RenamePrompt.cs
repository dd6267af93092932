using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Naming;
using Spectre.Console;

namespace SkillStash.Schema.Cli.Migrate;

/// <summary>Asks on a terminal whether what is dropped goes by another name from now on.</summary>
internal static class RenamePrompt
{
    /// <summary>The candidates that the user says are renames; each name is used once.</summary>
    public static IReadOnlyList<Rename> Ask(IEnumerable<Rename> candidates, IAnsiConsole console)
    {
        var renames = new List<Rename>();
        foreach (Rename candidate in candidates)
        {
            bool isTaken = renames.Any(rename => rename.OldName == candidate.OldName
                || (rename.NewName == candidate.NewName && rename.Column is null == candidate.Column is null && (rename.Column is null || rename.Table == candidate.Table)));
            string question = Markup.Escape(Unseen.Escape($"Is '{candidate.OldName}' called '{candidate.NewName}' from now on?"));
            if (!isTaken && console.Prompt(new ConfirmationPrompt(question) { DefaultValue = false }))
            {
                renames.Add(candidate);
            }
        }

        return renames;
    }
}
