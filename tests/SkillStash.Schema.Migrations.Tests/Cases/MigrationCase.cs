using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SkillStash.Schema.Migrations.Tests.Cases;

/// <summary>A change of a schema, from one of the files beside this one.</summary>
/// <param name="Name">What changes.</param>
/// <param name="Before">The schema that the rows are in.</param>
/// <param name="After">The schema that is wanted.</param>
/// <param name="Options">Options for <c>migrate new</c>.</param>
/// <param name="Marks">Words after <c>-- marks:</c>: <c>plain</c> for no children.</param>
internal sealed record MigrationCase(string Name, string Before, string After, string[] Options, string[] Marks)
{
    private static readonly Lazy<IReadOnlyList<MigrationCase>> Read = new(static () =>
        [.. Directory.GetFiles(Folder, "*.sql").Order(StringComparer.Ordinal).SelectMany(static file => Parse(File.ReadAllText(file)))]);

    /// <summary>All cases.</summary>
    public static IReadOnlyList<MigrationCase> All => Read.Value;

    private static string Folder => Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Migrations.Tests", "Cases");

    public static MigrationCase Of(string name) => All.Single(each => each.Name == name);

    private static IEnumerable<MigrationCase> Parse(string text) => Regex.Split(text, "^-- case: ", RegexOptions.Multiline).Skip(1).Select(static part =>
    {
        string[] halves = Regex.Split(part, "^-- becomes\n", RegexOptions.Multiline);
        string before = halves[0][(halves[0].IndexOf('\n') + 1)..];
        return new MigrationCase(
            halves[0][..halves[0].IndexOf('\n')], before, halves[1], Words(before, "options"), Words(before, "marks"));
    });

    private static string[] Words(string text, string what) =>
        Regex.Match(text, $"^-- {what}: (.*)$", RegexOptions.Multiline).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Replace('§', ' ')).ToArray();
}
