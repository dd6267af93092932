using System.CommandLine;
using SkillStash.Schema.Cli.Infrastructure;

namespace SkillStash.Schema.Cli.Migrate;

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
