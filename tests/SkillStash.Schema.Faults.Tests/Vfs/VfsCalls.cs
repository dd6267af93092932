using System;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>The places where a fault can strike: the calls of a VFS that can fail, and the ticks of SQLite's progress handler.</summary>
[Flags]
internal enum VfsCalls
{
    None = 0,
    Open = 1,
    Delete = 1 << 1,
    Access = 1 << 2,
    Read = 1 << 3,
    Write = 1 << 4,
    Truncate = 1 << 5,
    Sync = 1 << 6,
    FileSize = 1 << 7,
    Lock = 1 << 8,
    CheckReservedLock = 1 << 9,
    ShmMap = 1 << 10,
    ShmLock = 1 << 11,
    LockExclusive = 1 << 12,
    AllOfVfs = (1 << 13) - 1,
    Tick = 1 << 13,
}
