using System;
using System.Linq;
using SkillStash.Schema.Cli.Changes;
using SkillStash.Schema.Compiler.Diff;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Words what a source and the schema do not share.</summary>
internal static class DriftText
{
    /// <summary>A difference in one sentence. Changes are told from the source to the schema.</summary>
    public static string Sentence(string source, ObjectDiff change, PartDiff? part)
    {
        string what = part is null ? ChangeText.Heading(change) : $"{ChangeText.Heading(part)} of {ChangeText.Heading(change)}";
        what = char.ToUpperInvariant(what[0]) + what[1..];
        return (part?.Change ?? change.Change) switch
        {
            ChangeKind.Added => $"{what} is missing in {source}.",
            ChangeKind.Dropped => $"{what} is in {source}, and not in the schema.",
            _ => $"{what} differs in {source}: {string.Join("; ", (part?.Facts ?? change.Facts).Select(Difference))}.",
        };
    }

    private static string Difference(FactChange fact) => ChangeText.Printable((fact.Before, fact.After) switch
    {
        (null, { } here) => $"no {Said(fact.Fact, here)} there",
        ({ } there, null) => $"{Said(fact.Fact, there)} there, none here",
        var (there, here) => $"{fact.Fact} {there} there, {here} here",
    });

    // Of a fact that is there or not its words are enough.
    private static string Said(string fact, string value) =>
        value == "yes" ? fact : value.StartsWith(fact, StringComparison.OrdinalIgnoreCase) ? value : $"{fact} {value}";
}
