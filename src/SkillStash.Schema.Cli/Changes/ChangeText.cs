using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Naming;

namespace SkillStash.Schema.Cli.Changes;

/// <summary>Words changes for people.</summary>
internal static class ChangeText
{
    private const string None = "(none)";

    /// <summary>What an object is called: its kind and name, and the table of an index or a trigger.</summary>
    public static string Heading(ObjectDiff change) => Printable(
        change.Kind.ToString().ToLowerInvariant() + " " + change.Name + (change.Table is null ? "" : " on " + change.Table));

    /// <summary>What a part is called.</summary>
    public static string Heading(PartDiff part) => Printable(part.Kind switch
    {
        PartKind.Column => "column " + part.Name,
        PartKind.ColumnOrder => "order of the columns",
        PartKind.PrimaryKey => "primary key",
        PartKind.Unique => $"unique ({part.Name})",
        PartKind.ForeignKey => $"foreign key ({part.Name})",
        _ => "check " + part.Name,
    });

    /// <summary>What is said of something that one side has, or what became of it.</summary>
    public static string Fact(FactChange fact, bool isChange) => Printable((fact.Before, fact.After) switch
    {
        (null, { } after) when !isChange => $"{fact.Fact}: {after}",
        ({ } before, null) when !isChange => $"{fact.Fact}: {before}",
        var (before, after) => $"{fact.Fact}: {before ?? None} → {after ?? None}",
    });

    /// <summary>A change in one sentence.</summary>
    public static string Sentence(ObjectDiff change, PartDiff? part)
    {
        string what = part is null ? Heading(change) : $"{Heading(part)} of {Heading(change)}";
        IEnumerable<FactChange> facts = part is null ? change.Facts : part.Facts;
        return (part?.Change ?? change.Change) switch
        {
            ChangeKind.Added => $"Added: {what}.",
            ChangeKind.Dropped => $"Missing: {what}.",
            _ => $"Changed: {what}; {string.Join("; ", facts.Select(Difference))}.",
        };
    }

    private static string Difference(FactChange fact) =>
        Printable($"{fact.Fact} {fact.Before ?? None} → {fact.After ?? None}");

    /// <summary>No name or text may move a terminal's cursor.</summary>
    public static string Printable(string text) => Unseen.Escape(text, PrintableWriter.Layout);
}
