using SQLitePCL;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>Sees what the statements of a script do as SQLite prepares them, those of triggers included (c3ref/set_authorizer).</summary>
internal sealed class ScriptWatch
{
    /// <summary>Whether the connection may be another one than before to the next script: by a PRAGMA, or by what is in <c>temp</c>.</summary>
    public bool LeavesTraces { get; private set; }

    /// <summary>Whether rows may be without their parents although SQLite enforces foreign keys and counts none that fails.</summary>
    /// <remarks>
    /// DROP INDEX takes away what the parent's key is found by, and the check with it; DROP TABLE counts what a later RENAME may heal.
    /// What is not known not to orphan is taken to.
    /// </remarks>
    public bool MayOrphan { get; private set; }

    /// <summary>Takes note of an action that does more than read.</summary>
    public void Note(int action, string? first)
    {
        if (action != raw.SQLITE_FUNCTION)
        {
            bool isPlain = IsPlain(action, first);
            LeavesTraces |= !isPlain;
            MayOrphan |= !isPlain || action is raw.SQLITE_DROP_TABLE or raw.SQLITE_DROP_INDEX;
        }
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
}
