using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>A connection that belongs to one database: opened for it, or lent by a pool.</summary>
public class OwnedConnection
{
    internal OwnedConnection(SqliteConnection connection)
    {
        Connection = connection;
        Session = ConnectionSession.Of(connection);
    }

    internal SqliteConnection Connection { get; }

    internal ConnectionSession Session { get; }
}
