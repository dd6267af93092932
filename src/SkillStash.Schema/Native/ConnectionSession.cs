using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>What the library keeps of a connection: whose turn it is, how long its call has waited, and the statements while it is open.</summary>
/// <remarks>
/// Statements belong to the connection, not to its native handle: they are finalized before the handle goes back to a pool, so that the next
/// owner of the handle meets nothing of ours, and a pool that closes the handle closes the file.
/// </remarks>
internal sealed class ConnectionSession
{
    private const int RollbackAttempts = 100;

    private static readonly ConditionalWeakTable<SqliteConnection, ConnectionSession> Sessions = [];

    private readonly Lock _open = new(); // while an interrupt comes from another thread, the handle stays

    private StatementCache? _statements;
    private ClosingCommand? _closing;
    private SqliteTransaction? _transaction;
    private WriterGate? _gate;
    private WriteAheadLog? _log;
    private int _gates; // 1 where the gate is to be left, once, whoever does it
    private CancellationTokenRegistration _interrupts;
    private int _cancellations;
    private int _thread; // whose turn it is; 0 for nobody's
    private int _nesting;

    private ConnectionSession(SqliteConnection connection)
    {
        Connection = connection;
        Wait = new BusyWait(connection);
    }

    public SqliteConnection Connection { get; }

    /// <summary>The waits of the call whose turn it is.</summary>
    public BusyWait Wait { get; }

    /// <summary>Whether no transaction is open; true for a closed connection.</summary>
    public bool InAutoCommit => _statements is { } statements ? statements.InAutoCommit : Connection.Handle is null || Open().InAutoCommit;

    /// <summary>Whether it is open, with no transaction.</summary>
    public bool IsClean => _statements is { InAutoCommit: true };

    /// <summary>The innermost transaction that a database has begun and not ended.</summary>
    public DatabaseTransaction? Innermost { get; set; }

    /// <summary>What cancels the calls; an interrupt comes with it.</summary>
    public CancellationToken Cancellation => Wait.Cancellation;

    /// <summary>The session of a connection, the same one for all databases over it.</summary>
    public static ConnectionSession Of(SqliteConnection connection) =>
        Sessions.GetValue(connection, static connection => new ConnectionSession(connection));

    /// <summary>Begins a turn. The thread whose turn it is may begin others within it, as when rows to insert are read from the same database.</summary>
    /// <param name="waited">What the call has spent on waits before this turn.</param>
    /// <exception cref="InvalidOperationException">It is another thread's turn.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Turn Enter(long waited = 0)
    {
        int thread = Environment.CurrentManagedThreadId;
        if (Interlocked.CompareExchange(ref _thread, thread, 0) == 0)
        {
            Wait.Restart(waited);
        }
        else
        {
            EnterAgain(thread);
        }

        return new Turn(this);
    }

    /// <summary>Begins a turn in which no other is nested.</summary>
    /// <returns>False where it is anybody's turn, be it this thread's own.</returns>
    public bool TryEnterAlone() => Interlocked.CompareExchange(ref _thread, Environment.CurrentManagedThreadId, 0) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit()
    {
        if (_nesting > 0)
        {
            _nesting--;
        }
        else
        {
            Volatile.Write(ref _thread, 0);
        }
    }

    /// <summary>A statement of this text for one run. It must be released.</summary>
    /// <exception cref="InvalidOperationException">The connection is closed, or its transaction is lost.</exception>
    /// <exception cref="OperationCanceledException">The calls are cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Statement Take(SqlText text, TableDefinition? table)
    {
        StatementCache statements = _statements ?? Open();
        RequireTransaction();
        Cancellation.ThrowIfCancellationRequested();
        return statements.Take(text, table);
    }

    /// <summary>Runs a statement that begins, commits or holds a transaction.</summary>
    public void Run(SqlText text)
    {
        Statement statement = Take(text, table: null);
        try
        {
            statement.RunControl();
        }
        finally
        {
            statement.Release();
        }
    }

    /// <summary>Begins the outermost transaction, which takes the write lock at once.</summary>
    public SqliteTransaction BeginTransaction()
    {
        Cancellation.ThrowIfCancellationRequested();
        EnterGate();
        try
        {
            return _transaction = Connection.BeginTransaction();
        }
        catch
        {
            LeaveGate();
            throw;
        }
    }

    /// <summary>Sees to it that no statement runs outside the transaction that its caller believes to be open.</summary>
    /// <exception cref="InvalidOperationException">SQLite has rolled the transaction back.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequireTransaction()
    {
        if (_transaction is { } transaction)
        {
            RequireTransactionOf(transaction);
        }
    }

    /// <summary>Makes the connection one of a pool, whose writers take turns.</summary>
    public void Join(WriterGate gate, TimeSpan timeout)
    {
        _ = _statements ?? Open();
        _gate = gate;
        _log = new WriteAheadLog(_statements!.Connection);
        Wait.Timeout = timeout;
    }

    /// <summary>Waits until no other connection of the pool writes.</summary>
    /// <returns>Whether the gate is to be left; false within a transaction too, and where the time is over: then SQLite's lock decides at once.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EnterGate() => _gate is { } gate && EnterGate(gate);

    /// <summary>Leaves the gate where the connection has entered it: others may write.</summary>
    public void LeaveGate()
    {
        if (_gates != 0 && Interlocked.Exchange(ref _gates, 0) != 0)
        {
            _gate!.Leave(_log!);
        }
    }

    /// <summary>Leaves the gate for a connection that nobody has returned.</summary>
    public void AbandonGate()
    {
        if (_gates != 0 && Interlocked.Exchange(ref _gates, 0) != 0)
        {
            _gate!.Abandon();
        }
    }

    /// <summary>Ends what is still running or open, so that the next owner meets nothing of it.</summary>
    public void Reset()
    {
        EndCancellation(_cancellations);
        _statements?.EndRuns(reader: null);
        while (Innermost is { } transaction)
        {
            transaction.Dispose();
        }

        Rollback();
        _transaction = null;
        LeaveGate();
    }

    /// <summary>Whether the file at the path is another than the one that is open, or none. The connection is of no more use then.</summary>
    public bool HasLostFile() => _statements!.HasLostFile();

    /// <summary>Has a token cancel the calls from now on, in place of the one before.</summary>
    /// <returns>The number to end it by.</returns>
    public int BeginCancellation(CancellationToken token)
    {
        EndCancellation(_cancellations);
        Wait.Cancellation = token;
        _interrupts = token.UnsafeRegister(static session => ((ConnectionSession)session!).Interrupt(), this);
        return _cancellations;
    }

    /// <summary>Ends a cancellation, unless another has taken its place. No interrupt comes from it any more.</summary>
    public void EndCancellation(int number)
    {
        if (Interlocked.CompareExchange(ref _cancellations, number + 1, number) == number)
        {
            _interrupts.Dispose(); // waits for an interrupt that is under way
            _interrupts = default;
            Wait.Cancellation = default;
        }
    }

    /// <summary>Looks after a failure, because some roll back the whole transaction (lang_transaction).</summary>
    public void NoteFailure()
    {
        if (_transaction is null && InAutoCommit)
        {
            // A new command tells the connection's transaction, which is gone if there is one.
            using SqliteCommand command = Connection.CreateCommand();
            _transaction = command.Transaction;
        }
    }

    /// <summary>Lets statements run although the transaction is lost, until it is put back.</summary>
    public SqliteTransaction? SetTransactionAside()
    {
        SqliteTransaction? transaction = _transaction;
        _transaction = null;
        return transaction;
    }

    public void PutTransactionBack(SqliteTransaction? transaction) => _transaction ??= transaction;

    /// <summary>Runs a statement without waiting for locks.</summary>
    /// <returns>Whether it could be run.</returns>
    public bool TryRun(ReadOnlySpan<byte> sql) => _statements!.Execute(sql) == NativeSqlite.Done;

    /// <summary>Rolls the open transaction back, or closes the connection, which does the same.</summary>
    public void Rollback()
    {
        for (int i = 0; i < RollbackAttempts && !InAutoCommit; i++)
        {
            if (!TryRun("ROLLBACK"u8))
            {
                // Statements that are still running keep an interrupt alive, and it ends a ROLLBACK too (c3ref/interrupt).
                _statements!.EndRuns(reader: null);
                Thread.Sleep(1);
            }
        }

        if (!InAutoCommit)
        {
            Connection.Close();
        }
    }

    /// <summary>Ends the enumerations that a database has begun and not ended.</summary>
    public void EndRuns(object reader) => _statements?.EndRuns(reader);

    private void Interrupt()
    {
        lock (_open)
        {
            _statements?.Interrupt();
        }
    }

    private bool EnterGate(WriterGate gate)
    {
        if (_gates != 0 || !InAutoCommit || !gate.Enter(Wait))
        {
            return false;
        }

        _gates = 1;
        return true;
    }

    private void EnterAgain(int thread)
    {
        if (_thread != thread)
        {
            throw new InvalidOperationException(
                "Another thread is using the connection of this database at this moment. A connection serves one thread at a time: open a database for each thread.");
        }

        _nesting++;
    }

    private StatementCache Open()
    {
        sqlite3 handle = Connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        _closing = new ClosingCommand(Connection, OnClosing);
        return _statements = new StatementCache(this, handle);
    }

    private void OnClosing()
    {
        using Turn turn = Enter();
        if (_statements is not { } statements)
        {
            return;
        }

        if (statements.Steps > 0)
        {
            throw new InvalidOperationException("An SQL function cannot close the connection of the statement that is calling it.");
        }

        _log?.Dispose();
        lock (_open)
        {
            _statements = null;
        }

        _closing = null;
        _transaction = null;
        if (!statements.Close())
        {
            SqliteConnection.ClearPool(Connection); // a handle with a transaction in it is nobody else's
        }

        LeaveGate();
    }

    private void RequireTransactionOf(SqliteTransaction transaction)
    {
        if (transaction.Connection is null)
        {
            _transaction = null; // it has been completed
            LeaveGate();
        }
        else if (InAutoCommit)
        {
            throw new InvalidOperationException(
                "SQLite has rolled back the open transaction because of an earlier error. Dispose the transaction before the database is used again.");
        }
    }
}
