namespace SkillStash.Registry;

/// <summary>What the plugins bring.</summary>
internal static partial class RegistrySeed
{
    private static readonly NewSkill[] Skills =
    [
        new() { Id = new(Id(4, 1)), PluginId = Plugin(1), Name = "commit-messages", Description = "How this team words a commit.", Path = "skills/commit-messages.md", Capabilities = ["commit"] },
        new() { Id = new(Id(4, 2)), PluginId = Plugin(1), Name = "review-checklist", Path = "skills/review.md", Capabilities = ["review", "comment"], AutoLoad = false },
        new() { Id = new(Id(4, 3)), PluginId = Plugin(2), Name = "query-plans", Path = "skills/plans.md", Capabilities = ["explain", "index"] },
        new() { Id = new(Id(4, 4)), PluginId = Plugin(3), Name = "rollback", Path = "skills/rollback.md", Capabilities = ["deploy"] },
        new() { Id = new(Id(4, 5)), PluginId = Plugin(4), Name = "plain-style", Path = "skills/style.md" },
        new() { Id = new(Id(4, 6)), PluginId = Plugin(5), Name = "red-green", Path = "skills/red-green.md", Capabilities = ["test"] },
        new() { Id = new(Id(4, 7)), PluginId = Plugin(6), Name = "labels", Path = "skills/labels.md", Capabilities = ["label", "ask"] },
    ];

    private static readonly NewAgent[] Agents =
    [
        new() { Id = new(Id(5, 1)), PluginId = Plugin(1), Name = "reviewer", Path = "agents/reviewer.md", Type = AgentType.Subagent },
        new() { Id = new(Id(5, 2)), PluginId = Plugin(2), Name = "coach", Path = "agents/coach.md", Type = AgentType.Chat },
        new() { Id = new(Id(5, 3)), PluginId = Plugin(3), Name = "release", Description = "Walks through a release step by step.", Path = "agents/release.md", Type = AgentType.Workflow },
        new() { Id = new(Id(5, 4)), PluginId = Plugin(4), Name = "editor", Path = "agents/editor.md", Type = AgentType.Subagent },
        new() { Id = new(Id(5, 5)), PluginId = Plugin(5), Name = "breaker", Path = "agents/breaker.md" },
        new() { Id = new(Id(5, 6)), PluginId = Plugin(6), Name = "sorter", Path = "agents/sorter.md", Type = AgentType.Workflow },
    ];

    private static readonly NewCommand[] Commands =
    [
        new() { Id = new(Id(6, 1)), PluginId = Plugin(1), Name = "commit", Path = "commands/commit.md", UsageExample = "/commit --amend" },
        new() { Id = new(Id(6, 2)), PluginId = Plugin(1), Name = "review", Path = "commands/review.md", UsageExample = "/review 42" },
        new() { Id = new(Id(6, 3)), PluginId = Plugin(2), Name = "explain", Path = "commands/explain.md", UsageExample = "/explain SELECT 1" },
        new() { Id = new(Id(6, 4)), PluginId = Plugin(3), Name = "deploy", Path = "commands/deploy.md", UsageExample = "/deploy staging" },
        new() { Id = new(Id(6, 5)), PluginId = Plugin(4), Name = "document", Path = "commands/document.md" },
        new() { Id = new(Id(6, 6)), PluginId = Plugin(5), Name = "test", Path = "commands/test.md", UsageExample = "/test --only failing" },
        new() { Id = new(Id(6, 7)), PluginId = Plugin(6), Name = "triage", Path = "commands/triage.md" },
    ];

    private static readonly NewMCPServer[] McpServers =
    [
        new() { Id = new(Id(7, 1)), PluginId = Plugin(1), Name = "github", Path = "servers/github.json", ServiceType = "github" },
        new() { Id = new(Id(7, 2)), PluginId = Plugin(3), Name = "aws", Description = "Reads stacks and alarms.", Path = "servers/aws.json", ServiceType = "aws" },
        new() { Id = new(Id(7, 3)), PluginId = Plugin(6), Name = "tracker", Path = "servers/tracker.json", ServiceType = "custom" },
    ];
}
