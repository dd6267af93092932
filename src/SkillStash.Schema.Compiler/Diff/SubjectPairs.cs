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
        var waiting = new WaitingSubjects(after.ToArray());
        List<Subject> left = before.Where(subject => waiting.Take(subject, isEqual: true) is null).ToList();
        foreach (Subject subject in left)
        {
            yield return (subject, waiting.Take(subject, isEqual: false));
        }

        foreach (Subject subject in waiting.Left())
        {
            yield return (null, subject);
        }
    }

    /// <summary>What became of a pair.</summary>
    public static ChangeKind Kind(Subject? before, Subject? after) =>
        before is null ? ChangeKind.Added : after is null ? ChangeKind.Dropped : ChangeKind.Changed;

    /// <summary>The things that have no partner yet, found by their identity.</summary>
    private sealed class WaitingSubjects
    {
        private readonly Subject[] _subjects;
        private readonly bool[] _taken;
        private readonly Dictionary<string, List<int>> _places = [];

        public WaitingSubjects(Subject[] subjects)
        {
            _subjects = subjects;
            _taken = new bool[subjects.Length];
            for (int i = 0; i < subjects.Length; i++)
            {
                if (!_places.TryGetValue(subjects[i].Identity, out List<int>? places))
                {
                    _places.Add(subjects[i].Identity, places = []);
                }

                places.Add(i);
            }
        }

        public Subject? Take(Subject partner, bool isEqual)
        {
            foreach (int place in _places.TryGetValue(partner.Identity, out List<int>? places) ? places : [])
            {
                if (!_taken[place] && (!isEqual || Fact.Changes(partner.Facts, _subjects[place].Facts).Count == 0))
                {
                    _taken[place] = true;
                    return _subjects[place];
                }
            }

            return null;
        }

        public IEnumerable<Subject> Left() => _subjects.Where((_, place) => !_taken[place]);
    }
}
