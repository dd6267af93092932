using System;
using SkillStash.Load;
using SkillStash.Registry;

namespace SkillStash.Schema.Load.Tests;

/// <summary>Rows that say themselves what they must be: one that is mixed from two does not pass.</summary>
internal static class Rows
{
    public static NewUser User(UserId id, string owner, long version) => new()
    {
        Id = id,
        Username = $"{owner}-{id}",
        Email = $"{id}@{version}",
        Bio = Bio(id, version),
    };

    public static User Changed(User user, long version) => user with { Email = $"{user.Id}@{version}", Bio = Bio(user.Id, version) };

    /// <summary>Whether the columns belong together.</summary>
    public static bool IsWhole(User user) =>
        user.Email is { } email
        && user.Username.EndsWith(user.Id.ToString(), StringComparison.Ordinal)
        && email.StartsWith($"{user.Id}@", StringComparison.Ordinal)
        && user.Bio == Bio(user.Id, long.Parse(email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..], null));

    /// <summary>The row as <see cref="PlainFile.Users"/> reads it.</summary>
    public static string Plain(User user) => $"{user.Username}|{user.Email}|{user.Bio}";

    /// <inheritdoc cref="Plain(User)"/>
    public static string Plain(NewUser user) => $"{user.Username}|{user.Email}|{user.Bio}";

    /// <summary>The row as <see cref="PlainFile.Entries(string)"/> reads it.</summary>
    public static string Plain(Entry entry) => Plain(entry.ParentId, entry.Name, entry.Version, entry.Stamp);

    /// <inheritdoc cref="Plain(Entry)"/>
    public static string Plain(NewEntry entry) => Plain(entry.ParentId, entry.Name, entry.Version ?? 0, entry.Stamp!.Value);

    private static string Plain(EntryId? parent, string name, long version, long stamp) => $"{parent}|{name}|{version}|{stamp}";

    // Long enough that rows do not all fit on one page.
    private static string Bio(UserId id, long version) => $"{id} in version {version} {new string((char)('a' + (version % 26)), (int)(version % 300))}";
}
