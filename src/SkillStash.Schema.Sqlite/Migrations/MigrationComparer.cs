using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Holds the migrations of a folder against those that a database has on record.</summary>
internal static class MigrationComparer
{
    /// <summary>Compares; the result is in the order of the names.</summary>
    public static IReadOnlyList<MigrationStatus> Compare(IReadOnlyList<Migration> files, IReadOnlyList<AppliedMigration> applied)
    {
        HashSet<string> names = files.Select(static file => file.Name).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, AppliedMigration> records = applied
            .DistinctBy(static record => record.Name)
            .ToDictionary(static record => record.Name, StringComparer.Ordinal);
        int lastApplied = files.ToList().FindLastIndex(file => records.ContainsKey(file.Name));

        List<MigrationStatus> all =
        [
            .. files.Select((file, index) => records.TryGetValue(file.Name, out AppliedMigration? record)
                ? new MigrationStatus(file.Name, IsEdited(file, record) ? MigrationState.Edited : MigrationState.Applied, record.AppliedAt)
                : new MigrationStatus(file.Name, index < lastApplied ? MigrationState.OutOfOrder : MigrationState.Pending, null)),
            .. records.Values
                .Where(record => !names.Contains(record.Name))
                .Select(static record => new MigrationStatus(record.Name, MigrationState.Missing, record.AppliedAt)),
        ];
        all.Sort(static (left, right) => MigrationFolder.Compare(left.Name, right.Name));
        return all;
    }

    private static bool IsEdited(Migration file, AppliedMigration record) => record.Checksum is not null && record.Checksum != file.Checksum;
}
