using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SkillStash.Schema.Generator.Tests.Architecture;

/// <summary>The table of rooms and arrows in <c>CONTRIBUTING.md</c>: the only place where they are written down.</summary>
internal static class RoomTable
{
    private const string Header = "| room | uses |";

    /// <summary>Each room, and the rooms that it uses, in the order of the table.</summary>
    public static IReadOnlyList<(string Room, string[] Uses)> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "CONTRIBUTING.md"))
            .SkipWhile(static line => line != Header)
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Split('|'))
            .Select(static cells => (Names(cells[1]).Single(), Names(cells[2]))),
    ];

    private static string[] Names(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(static match => match.Groups[1].Value)];
}
