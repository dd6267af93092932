using System;
using System.Linq;
using SkillStash.Registry;

namespace SkillStash.Schema.Benchmarks;

/// <summary>The rows of the comparison: 21 columns, about 390 characters, three timestamps and a JSON array of four texts.</summary>
internal static class PluginRows
{
    public const int Categories = 200;

    private static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static NewPlugin[] Make(int first, int count) => [.. Enumerable.Range(first, count).Select(row => Make(row))];

    public static string Category(int row) => "category-" + (row % Categories);

    private static NewPlugin Make(int row) => new()
    {
        Name = $"Plugin number {row}",
        Slug = $"plugin-number-{row}",
        Description = "Does what it says, with the checks in between, and says so in a line that is long enough to be real.",
        AuthorType = row % 2 == 0 ? PluginAuthorType.User : PluginAuthorType.Org,
        RepoUrl = $"https://git.example/someone/plugin-number-{row}",
        MarketplaceUrl = $"https://marketplace.example/plugins/plugin-number-{row}",
        HomepageUrl = $"https://plugin-number-{row}.example",
        Category = Category(row),
        Tags = ["cli", "review", "database", "testing"],
        Version = "1.2.3",
        LatestCommitSha = "9f2c1d7a55b04be01aac0ffee112233445566778",
        Downloads = row * 7919L % 100_003,
        Stars = row % 1000,
        Verified = row % 3 == 0,
        SecurityAudited = row % 5 == 0,
        Official = row % 7 == 0,
        CreatedAt = Start.AddSeconds(row),
        UpdatedAt = Start.AddSeconds(row * 2),
        LastIndexedAt = Start.AddSeconds(row * 3),
    };
}
