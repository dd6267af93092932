namespace SkillStash.Schema.Faults.Tests;

/// <summary>SQLite's result codes (rescode).</summary>
internal static class SqliteCode
{
    public const int Ok = 0;
    public const int Busy = 5;
    public const int Locked = 6;
    public const int IoErr = 10;
    public const int Full = 13;
    public const int CantOpen = 14;
    public const int IoErrRead = IoErr | (1 << 8);
    public const int IoErrWrite = IoErr | (3 << 8);
    public const int IoErrFsync = IoErr | (4 << 8);
    public const int IoErrDirFsync = IoErr | (5 << 8);
    public const int IoErrTruncate = IoErr | (6 << 8);
    public const int IoErrFstat = IoErr | (7 << 8);
    public const int IoErrDelete = IoErr | (10 << 8);
    public const int IoErrAccess = IoErr | (13 << 8);
    public const int IoErrCheckReservedLock = IoErr | (14 << 8);
    public const int IoErrLock = IoErr | (15 << 8);
    public const int IoErrShmLock = IoErr | (20 << 8);
    public const int IoErrShmMap = IoErr | (21 << 8);
}
