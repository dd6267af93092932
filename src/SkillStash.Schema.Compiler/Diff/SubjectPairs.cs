using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>Pairs the things of two schemas.</summary>
internal static class SubjectPairs
{
    /// <summary>
    /// The pairs that differ, and the things without a partner: first those of <paramref name="before"/> in their order, then what
    /// was added. Equal things are paired first, then those of one identity, because constraints may repeat one.
    /// </summary>
    public static IEnumerable<(Subject? Before, Subject? After)> Different(IEnumerable<Subject> before, IEnumerable<Subject> after)
    {
        List<Subject> left = before.ToList(), right = after.ToList();
        left.RemoveAll(subject => Take(right, other => other.Identity == subject.Identity && Fact.Changes(subject.Facts, other.Facts).Count == 0) is not null);
        foreach (Subject subject in left)
        {
            yield return (subject, Take(right, other => other.Identity == subject.Identity));
        }

        foreach (Subject subject in right)
        {
            yield return (null, subject);
        }
    }

    /// <summary>What became of a pair.</summary>
    public static ChangeKind Kind(Subject? before, Subject? after) =>
        before is null ? ChangeKind.Added : after is null ? ChangeKind.Dropped : ChangeKind.Changed;

    private static Subject? Take(List<Subject> subjects, Predicate<Subject> matches)
    {
        int found = subjects.FindIndex(matches);
        if (found < 0)
        {
            return null;
        }

        Subject taken = subjects[found];
        subjects.RemoveAt(found);
        return taken;
    }
}
