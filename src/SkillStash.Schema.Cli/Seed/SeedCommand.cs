using System.CommandLine;
using System.IO;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Databases;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Seed;

/// <summary><c>seed SEED --database FILE</c>: loads a file of SQL into a database.</summary>
internal sealed class SeedCommand : DatabaseCommand
{
    private readonly Argument<string> _seed = new Argument<string>("SEED")
    {
        Description = "A file of SQL statements; without it, the one that the configuration names.",
    }.Or(static project => project.Seed);

    public SeedCommand(ToolOutput output)
        : base("seed", "Loads a file of SQL into a database in one transaction, with foreign keys on.", output)
    {
        Add(_seed);
    }

    protected override int Run(string database, ParseResult call)
    {
        if (!TryRead(call.GetRequiredValue(_seed), Read, out SourceText? seed))
        {
            return ExitCode.Unusable;
        }

        Seeder.Load(database, seed);
        Output.Text.WriteLine("loaded " + seed.Path);
        return ExitCode.Clean;
    }

    private static SourceText Read(string path) =>
        SourceTexts.ReadFile(path) is [SourceText text] ? text : throw new IOException("This is a database, not a file of SQL.");
}
