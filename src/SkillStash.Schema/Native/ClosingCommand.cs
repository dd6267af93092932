using System;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>Tells that a connection is about to close, while its native handle is still its own.</summary>
/// <remarks>
/// StateChange comes too late: by then the handle of a pooled connection may belong to another thread. A connection that closes disposes its
/// commands first, and this is a command that nobody runs. The connection refers to it weakly, so the session keeps it.
/// </remarks>
internal sealed class ClosingCommand : SqliteCommand
{
    private readonly Action _onClosing;

    public ClosingCommand(SqliteConnection connection, Action onClosing)
    {
        _onClosing = onClosing;
        Connection = connection;
    }

    protected override void Dispose(bool disposing)
    {
        // The collector's turn, on a thread of its own, is no closing.
        if (disposing)
        {
            _onClosing();
        }

        base.Dispose(disposing);
    }
}
