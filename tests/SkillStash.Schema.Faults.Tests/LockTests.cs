using System;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using SkillStash.Registry;
using SkillStash.Schema.Testing;
using SQLitePCL;
using Xunit;

namespace SkillStash.Schema.Faults.Tests;

/// <summary>Locks that another connection really holds. Those of the matrix are its own make.</summary>
public sealed class LockTests : IDisposable
{
    private const string Reader = "SELECT * FROM users";
    private const string Writer = "BEGIN IMMEDIATE; SELECT * FROM users";

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _connection = new();
    private readonly SqliteConnection _other = new();

    private static NewUser Ada => new() { Username = "ada" };

    // In a shared cache the conflict is about a table, and SQLITE_LOCKED_SHAREDCACHE.
    public static TheoryData<string, string, int> Locks =>
    [
        (Reader, "Private", SqliteCode.Busy),
        (Writer, "Private", SqliteCode.Busy),
        (Reader, "Shared", SqliteCode.Locked),
        (Writer, "Shared", SqliteCode.Locked),
    ];

    [Theory]
    [MemberData(nameof(Locks))]
    public async Task Lock_is_waited_for(string sql, string cache, int code)
    {
        RegistryDatabase db = Open(cache);
        using SqliteDataReader reader = Lock(sql);
        Task second = SecondStatement(out strdelegate_trace trace);
        Task<User> insert = Task.Run(() => db.Users.Insert(Ada));
        Task first = await Task.WhenAny(second, insert);
        Assert.True(first == second, $"The INSERT did not meet the lock ({code}).");
        Unlock(reader);

        User stored = await insert;
        GC.KeepAlive(trace);
        Assert.Equal(stored, db.Users.FindByUsername("ada"));
        Assert.Equal(2L, Plain.Query(_other, "SELECT count(*) FROM users")[0][0]);
    }

    [Theory]
    [MemberData(nameof(Locks))]
    public void Lock_that_stays_is_an_exception(string sql, string cache, int code)
    {
        RegistryDatabase db = Open(cache);
        _connection.DefaultTimeout = 1;
        using SqliteDataReader reader = Lock(sql);
        SqliteException thrown = Assert.Throws<SqliteException>(() => db.Users.Insert(Ada));
        Assert.Equal(code, thrown.SqliteErrorCode);

        Unlock(reader);
        Assert.Equal(1L, Plain.Query(_other, "SELECT count(*) FROM users")[0][0]);
        Assert.Equal("ada", db.Users.Insert(Ada).Username);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    private RegistryDatabase Open(string cache)
    {
        _connection.ConnectionString = _other.ConnectionString = $"Data Source={_folder.Path("locked.db")};Cache={cache};Pooling=False";
        RegistryDatabase db = new(_connection);
        db.CreateSchema();
        db.Users.Insert(new NewUser { Username = "there" });
        return db;
    }

    private SqliteDataReader Lock(string sql)
    {
        _other.Open();
        SqliteCommand command = _other.CreateCommand();
        command.CommandText = sql;
        SqliteDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader;
    }

    private void Unlock(SqliteDataReader reader)
    {
        reader.Dispose();
        if (raw.sqlite3_get_autocommit(_other.Handle) == 0)
        {
            Plain.Execute(_other, "ROLLBACK");
        }
    }

    /// <summary>Ends when the connection begins its second statement from now on: when the first has met the lock and is tried again.</summary>
    private Task SecondStatement(out strdelegate_trace trace)
    {
        TaskCompletionSource second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int statements = 0;
        trace = (_, _) =>
        {
            if (++statements == 2)
            {
                second.SetResult();
            }
        };
        raw.sqlite3_trace(_connection.Handle, trace, null);
        return second.Task;
    }
}
