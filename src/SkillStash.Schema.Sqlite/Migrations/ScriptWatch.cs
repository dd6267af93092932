using System;
using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Sees what the statements of a script do as SQLite prepares them, those of triggers included (c3ref/set_authorizer).</summary>
internal sealed class ScriptWatch
{
    /// <summary>Whether the connection may be another one than before to the next script: by a PRAGMA, or by what is in <c>temp</c>.</summary>
    public bool LeavesTraces { get; private set; }

    /// <summary>Whether the record of the applied migrations may be another one.</summary>
    public bool WritesJournal { get; private set; }

    /// <summary>Whether rows may be without their parents although SQLite enforces foreign keys and counts none that fails.</summary>
    /// <remarks>
    /// DROP INDEX takes away what the parent's key is found by, and the check with it; DROP TABLE counts what a later RENAME may heal.
    /// What is not known not to orphan is taken to.
    /// </remarks>
    public bool MayOrphan { get; private set; }

    /// <summary>Judges one action. TransactionRules words it better and sooner; here SQLite itself sees to it that no script ends its transaction.</summary>
    public int Authorize(int action, utf8z first, utf8z second)
    {
        if (action is raw.SQLITE_TRANSACTION or raw.SQLITE_SAVEPOINT or raw.SQLITE_ATTACH or raw.SQLITE_DETACH)
        {
            return raw.SQLITE_DENY;
        }

        if (action is not (raw.SQLITE_READ or raw.SQLITE_SELECT or raw.SQLITE_FUNCTION or raw.SQLITE_RECURSIVE))
        {
            string? name = first.utf8_to_string();
            WritesJournal |= IsJournal(name) || IsJournal(second.utf8_to_string());
            bool isPlain = IsPlain(action, name);
            LeavesTraces |= !isPlain;
            MayOrphan |= !isPlain || action is raw.SQLITE_DROP_TABLE or raw.SQLITE_DROP_INDEX;
        }

        return raw.SQLITE_OK;
    }

    private static bool IsPlain(int action, string? first) => action switch
    {
        raw.SQLITE_INSERT or raw.SQLITE_UPDATE or raw.SQLITE_DELETE
            or raw.SQLITE_CREATE_TABLE or raw.SQLITE_CREATE_INDEX or raw.SQLITE_CREATE_VIEW or raw.SQLITE_CREATE_TRIGGER
            or raw.SQLITE_DROP_TABLE or raw.SQLITE_DROP_INDEX or raw.SQLITE_DROP_VIEW or raw.SQLITE_DROP_TRIGGER
            or raw.SQLITE_ALTER_TABLE or raw.SQLITE_ANALYZE or raw.SQLITE_REINDEX => true,

        raw.SQLITE_PRAGMA => first is not null && IsPassing(first),
        _ => false,
    };

    // The first ends with the transaction, the second does nothing within one, and full-text tables ask for the third (pragma).
    private static bool IsPassing(string pragma) => pragma.ToLowerInvariant() is "defer_foreign_keys" or "foreign_keys" or "data_version";

    private static bool IsJournal(string? name) => name is not null
        && (name.Equals(BookkeepingTables.Applied, StringComparison.OrdinalIgnoreCase)
            || name.Equals(BookkeepingTables.Checksums, StringComparison.OrdinalIgnoreCase));
}
