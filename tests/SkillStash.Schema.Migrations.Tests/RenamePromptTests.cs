using System.Collections.Generic;
using SkillStash.Schema.Cli.Migrate;
using SkillStash.Schema.Compiler.Migrations;
using Spectre.Console.Testing;
using Xunit;

namespace SkillStash.Schema.Migrations.Tests;

/// <summary>What is asked on a terminal.</summary>
public sealed class RenamePromptTests
{
    private static readonly Rename ToName = new("cats", "nam", "name");
    private static readonly Rename ToTitle = new("cats", "nam", "title");

    [Fact]
    public void Only_what_is_confirmed_is_a_rename()
    {
        IReadOnlyList<Rename> renames = Ask(out string shown, [ToName, ToTitle], "n", "y");
        Assert.Equal([ToTitle], renames);
        Assert.Contains("Is 'cats.nam' called 'name' from now on?", shown);
    }

    [Fact]
    public void What_has_its_new_name_is_not_asked_for_again() => Assert.Equal([ToName], Ask(out _, [ToName, ToTitle], "y"));

    [Fact]
    public void Enter_means_no() => Assert.Empty(Ask(out _, [ToName], ""));

    private static IReadOnlyList<Rename> Ask(out string shown, Rename[] candidates, params string[] answers)
    {
        using var console = new TestConsole();
        foreach (string answer in answers)
        {
            console.Input.PushTextWithEnter(answer);
        }

        IReadOnlyList<Rename> renames = RenamePrompt.Ask(candidates, console);
        shown = console.Output;
        return renames;
    }
}
