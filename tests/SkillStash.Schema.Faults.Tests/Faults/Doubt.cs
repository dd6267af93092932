namespace SkillStash.Schema.Faults.Tests;

/// <summary>Whether a call that threw may have stored what it wrote: SQLite itself cannot tell.</summary>
internal enum Doubt
{
    /// <summary>It has stored nothing.</summary>
    None,

    /// <summary>
    /// In WAL mode the commit is in the log when the log cannot be synchronized. The next write replaces it, or the closing, unless the
    /// process is killed before.
    /// </summary>
    WhenKilled,

    /// <summary>
    /// In rollback mode a file that has grown by what was rolled back to a savepoint is cut after the journal is deleted, which is the commit.
    /// </summary>
    WhenSpilled,

    /// <summary>In rollback mode the journal is deleted, which is the commit, when its folder cannot be synchronized.</summary>
    Always,
}
