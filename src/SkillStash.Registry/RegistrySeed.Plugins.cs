namespace SkillStash.Registry;

/// <summary>Plugins, and the collections that list them.</summary>
internal static partial class RegistrySeed
{
    private const string Marketplace = "https://marketplace.example/plugins/";

    private static readonly NewPlugin[] Plugins =
    [
        new()
        {
            Id = Plugin(1), Name = "Git Helper", Slug = "git-helper", Description = "Commits, branches and reviews without leaving the editor.",
            AuthorId = User(1), AuthorType = PluginAuthorType.User, RepoUrl = "https://git.example/ada/git-helper",
            MarketplaceUrl = Marketplace + "git-helper", HomepageUrl = "https://git-helper.example", Category = "productivity", Tags = ["git", "review"],
            Version = "2.4.1", LatestCommitSha = "9f2c1d7", Downloads = 15230, Stars = 842, Verified = true, SecurityAudited = true, Official = true,
        },
        new()
        {
            Id = Plugin(2), Name = "SQL Coach", Slug = "sql-coach", Description = "Explains query plans and proposes indexes.",
            AuthorId = User(2), AuthorType = PluginAuthorType.User, RepoUrl = "https://git.example/grace/sql-coach",
            MarketplaceUrl = Marketplace + "sql-coach", Category = "database", Tags = ["sql", "sqlite"],
            Version = "1.1.0", LatestCommitSha = "4be01aa", Downloads = 9120, Stars = 511, Verified = true, SecurityAudited = true,
        },
        new()
        {
            Id = Plugin(3), Name = "Deploy Pilot", Slug = "deploy-pilot", Description = "Rolls out and rolls back, with the checks in between.",
            AuthorId = User(4), AuthorType = PluginAuthorType.Org, RepoUrl = "https://git.example/acme/deploy-pilot",
            MarketplaceUrl = Marketplace + "deploy-pilot", HomepageUrl = "https://acme.example/pilot", Category = "operations", Tags = ["aws", "deploy"],
            Version = "0.9.3", Downloads = 7340, Stars = 268, Verified = true,
        },
        new()
        {
            Id = Plugin(4), Name = "Doc Writer", Slug = "doc-writer", Description = "Keeps the documentation true to the code.",
            AuthorId = User(1), AuthorType = PluginAuthorType.User, RepoUrl = "https://git.example/ada/doc-writer",
            MarketplaceUrl = Marketplace + "doc-writer", Category = "productivity", Tags = ["docs", "markdown"],
            Version = "3.0.0", LatestCommitSha = "c0ffee1", Downloads = 6105, Stars = 390, Verified = true,
        },
        new()
        {
            Id = Plugin(5), Name = "Test Smith", Slug = "test-smith", Description = "Writes the test that fails first.",
            AuthorId = User(2), AuthorType = PluginAuthorType.User, RepoUrl = "https://git.example/grace/test-smith",
            MarketplaceUrl = Marketplace + "test-smith", Category = "testing", Tags = ["tests", "coverage"],
            Version = "1.7.2", Downloads = 4870, Stars = 233, SecurityAudited = true,
        },
        new()
        {
            Id = Plugin(6), Name = "Issue Triage", Slug = "issue-triage", Description = "Sorts what comes in and asks for what is missing.",
            AuthorType = PluginAuthorType.Org, RepoUrl = "https://git.example/gone/issue-triage",
            MarketplaceUrl = Marketplace + "issue-triage", Category = "productivity", Tags = ["github"],
            Version = "0.3.0", Downloads = 1250, Stars = 74,
        },
    ];

    private static readonly NewCollection[] Collections =
    [
        new() { Id = Collection(1), Slug = "first-day", Name = "First day", Description = "What to install before anything else.", AuthorId = User(1), Featured = true, Downloads = 2310 },
        new() { Id = Collection(2), Slug = "safe-releases", Name = "Safe releases", AuthorId = User(4), Downloads = 640 },
    ];

    private static readonly NewCollectionPlugin[] CollectionPlugins =
    [
        new() { CollectionId = Collection(1), PluginId = Plugin(1), Position = 0 },
        new() { CollectionId = Collection(1), PluginId = Plugin(4), Position = 1 },
        new() { CollectionId = Collection(1), PluginId = Plugin(2), Position = 2 },
        new() { CollectionId = Collection(2), PluginId = Plugin(5), Position = 0 },
        new() { CollectionId = Collection(2), PluginId = Plugin(3), Position = 1 },
    ];
}
