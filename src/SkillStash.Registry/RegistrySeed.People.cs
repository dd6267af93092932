using System;

namespace SkillStash.Registry;

/// <summary>Users, and what they think of the plugins.</summary>
internal static partial class RegistrySeed
{
    private static readonly NewUser[] Users =
    [
        new() { Id = User(1), Username = "ada", Email = "ada@example.com", GithubId = "1001", Bio = "Builds tools for teams that review a lot.", Verified = true, ProSubscriber = true },
        new() { Id = User(2), Username = "grace", Email = "grace@example.com", GithubId = "1002", Bio = "Compilers, mostly.", Website = "https://grace.example", Verified = true },
        new() { Id = User(3), Username = "linus", GithubId = "1003" },
        new() { Id = User(4), Username = "acme", Email = "plugins@acme.example", Bio = "The plugin team of Acme.", Verified = true, ProSubscriber = true },
    ];

    private static readonly NewPluginRating[] Ratings =
    [
        new() { Id = new(Id(8, 1)), PluginId = Plugin(1), UserId = User(2), Rating = 5, Review = "Saves me an hour a day." },
        new() { Id = new(Id(8, 2)), PluginId = Plugin(1), UserId = User(3), Rating = 4 },
        new() { Id = new(Id(8, 3)), PluginId = Plugin(2), UserId = User(1), Rating = 5, Review = "Found an index that we had missed for years." },
        new() { Id = new(Id(8, 4)), PluginId = Plugin(3), UserId = User(1), Rating = 3, Review = "Good roll-back; the set-up took a while." },
        new() { Id = new(Id(8, 5)), PluginId = Plugin(4), UserId = User(4), Rating = 4 },
        new() { Id = new(Id(8, 6)), PluginId = Plugin(5), UserId = User(3), Rating = 5, Review = "It really does fail first." },
    ];

    private static readonly NewPluginDownload[] Downloads =
    [
        new() { Id = new(Id(9, 1)), PluginId = Plugin(1), UserId = User(2), DownloadedAt = Day(3), CliVersion = "1.4.0" },
        new() { Id = new(Id(9, 2)), PluginId = Plugin(1), DownloadedAt = Day(4), CliVersion = "1.4.0" },
        new() { Id = new(Id(9, 3)), PluginId = Plugin(2), UserId = User(1), DownloadedAt = Day(4), CliVersion = "1.4.1" },
        new() { Id = new(Id(9, 4)), PluginId = Plugin(3), UserId = User(1), DownloadedAt = Day(5) },
        new() { Id = new(Id(9, 5)), PluginId = Plugin(5), UserId = User(3), DownloadedAt = Day(6), CliVersion = "1.4.1" },
        new() { Id = new(Id(9, 6)), PluginId = Plugin(6), DownloadedAt = Day(7), CliVersion = "1.5.0" },
    ];

    private static DateTimeOffset Day(int day) => new(2026, 10, day, 9, 30, 0, TimeSpan.Zero);
}
