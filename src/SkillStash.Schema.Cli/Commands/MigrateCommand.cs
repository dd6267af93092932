using System.CommandLine;
using SkillStash.Schema.Cli.Applying;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Cli.Migrating;

namespace SkillStash.Schema.Cli.Commands;

/// <summary><c>migrate new|apply|status</c>: works with a folder of migrations.</summary>
internal sealed class MigrateCommand : Command
{
    public MigrateCommand(ToolOutput output)
        : base("migrate", "Works with a folder of migrations.")
    {
        Add(new MigrateNewCommand(output));
        Add(new MigrateApplyCommand(output));
        Add(new MigrateStatusCommand(output));
    }
}
