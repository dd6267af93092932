using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>Compares what two schemas mean. How they say it is no difference: case of types, quotes, blanks, comments, order of constraints.</summary>
public static class SchemaDiffer
{
    /// <summary>What has to change in <paramref name="before"/> to make it <paramref name="after"/>.</summary>
    /// <param name="before">The first schema.</param>
    /// <param name="after">The second schema.</param>
    /// <param name="order">Whether the order of columns is a difference.</param>
    public static SchemaDiff Compare(SchemaModel before, SchemaModel after, ColumnOrder order) => new(
        new TableDiffer(before, after, order).Differences()
            .Concat(Objects(ObjectKind.Index, ObjectSubjects.Indexes(before), ObjectSubjects.Indexes(after)))
            .Concat(Objects(ObjectKind.View, ObjectSubjects.Views(before), ObjectSubjects.Views(after)))
            .Concat(Objects(ObjectKind.Trigger, ObjectSubjects.Triggers(before), ObjectSubjects.Triggers(after)))
            .ToEquatableArray());

    private static IEnumerable<ObjectDiff> Objects(ObjectKind kind, IEnumerable<Subject> before, IEnumerable<Subject> after) =>
        SubjectPairs.Different(before, after).Select(pair =>
        {
            Subject shown = (pair.Before ?? pair.After)!;
            return new ObjectDiff(
                kind,
                shown.Name,
                ObjectSubjects.TableOf(shown),
                SubjectPairs.Kind(pair.Before, pair.After),
                Fact.Changes(pair.Before?.Facts ?? [], pair.After?.Facts ?? []),
                []);
        });
}
