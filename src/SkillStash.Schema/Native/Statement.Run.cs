using System;
using System.Runtime.CompilerServices;

namespace SkillStash.Schema;

/// <content>Running: every result of a step or a reset is looked at, and what cannot be finished is an exception.</content>
internal sealed unsafe partial class Statement
{
    private bool _hasGivenRow;
    private bool _isStepping;

    /// <summary>The number of rows that the last run changed itself.</summary>
    public long Changes { get; private set; }

    /// <summary>Reads on to the next row (true) or to the end (false). Waits for locks before the first row.</summary>
    public bool Step()
    {
        int result = StepOnce();
        if (result != NativeSqlite.Row && result != NativeSqlite.Done)
        {
            result = StepAgain(result);
        }

        if (result == NativeSqlite.Row)
        {
            Fetch();
        }

        return result == NativeSqlite.Row;
    }

    /// <summary>One step, without waiting or diagnosis. An SQL function that it calls can do all but step or end this run, or close the connection.</summary>
    /// <exception cref="InvalidOperationException">The statement is within a step.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StepOnce()
    {
        RequireNoStep();
        _isStepping = true;
        Cache.Steps++;
        int result = NativeSqlite.Step(Handle);
        Cache.Steps--;
        _isStepping = false;
        return result;
    }

    /// <summary>Runs a writing statement to its end, where SQLite commits.</summary>
    /// <param name="rows">Receives the rows that the statement returns. If it runs again after a wait, it begins anew.</param>
    public void RunToEnd<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        if (!Writes || !Cache.Session.EnterGate())
        {
            RunToEndInTurn(ref rows);
            return;
        }

        try
        {
            RunToEndInTurn(ref rows);
        }
        finally
        {
            Cache.Session.LeaveGate();
        }
    }

    /// <inheritdoc cref="RunToEnd{TReceiver}(ref TReceiver)"/>
    public void RunToEnd()
    {
        NoRows rows = default;
        RunToEnd(ref rows);
    }

    /// <summary>Runs BEGIN, COMMIT and their like to the end: one that has to wait leaves all as it is, and is tried again.</summary>
    public void RunControl()
    {
        NoRows rows = default;
        RunUntilFree(ref rows);
    }

    /// <summary>Ends the run: an un-reset SELECT would hold the read lock. Does nothing when the statement is not in use.</summary>
    public void Release()
    {
        if (InUse)
        {
            RequireNoStep();
            InUse = false;
            Rewind();
            Cache.Return(this);
        }
    }

    public void Release(int lease)
    {
        if (lease == Lease)
        {
            Release();
        }
    }

    /// <summary>Makes the statement ready for new values and another run.</summary>
    /// <remarks>
    /// The reset of a statement whose end has been seen, or that only reads, has nothing more to tell: it repeats the result of the last
    /// step (c3ref/reset). A writing statement is never reset between its first row and its end, where it would commit.
    /// </remarks>
    public void Rewind()
    {
        if (Handle != 0)
        {
            NativeSqlite.Reset(Handle);
        }

        _hasGivenRow = false;
        _arena.Reset();
    }

    /// <summary>Takes the current row's columns out of SQLite.</summary>
    public void Fetch()
    {
        _hasGivenRow = true;
        nint handle = Handle;
        for (int i = 0; i < _row.Length; i++)
        {
            nint value = NativeSqlite.ColumnValue(handle, i);
            ref NativeValue column = ref _row[i];
            column.StorageClass = (SqliteStorageClass)NativeSqlite.ValueType(value);
            switch (column.StorageClass)
            {
                case SqliteStorageClass.Integer:
                    column.Bits = NativeSqlite.ValueInt64(value);
                    break;
                case SqliteStorageClass.Real:
                    column.Bits = BitConverter.DoubleToInt64Bits(NativeSqlite.ValueDouble(value));
                    break;
                case SqliteStorageClass.Text:
                    column.Bits = (long)NativeSqlite.ValueText(value); // before the length: it may convert from UTF-16 (c3ref/column_blob)
                    column.Length = NativeSqlite.ValueBytes(value);
                    break;
                case SqliteStorageClass.Blob:
                    column.Bits = (long)NativeSqlite.ValueBlob(value);
                    column.Length = NativeSqlite.ValueBytes(value);
                    break;
            }
        }
    }

    private void RunToEndInTurn<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        if (Table is { FailsHalfway: true })
        {
            RunInScope(TransactionScope.Begin(Cache.Session), ref rows); // takes back what FAIL leaves
            return;
        }

        int result = RunOnce(ref rows);
        if (result != NativeSqlite.Done)
        {
            RunAgain(result, ref rows);
        }
    }

    private void RequireNoStep()
    {
        if (_isStepping)
        {
            throw new InvalidOperationException("An SQL function cannot read on or end the statement that is calling it.");
        }
    }

    private int StepAgain(int result)
    {
        BusyWait wait = Cache.Session.Wait;
        // A run that has given rows holds its lock until it is reset; and it cannot begin anew, because those rows have been seen.
        while (!_hasGivenRow && wait.Again(Cache.ErrorCode))
        {
            NativeSqlite.Reset(Handle);
            result = StepOnce();
            if (result is NativeSqlite.Row or NativeSqlite.Done)
            {
                wait.End();
                return result;
            }
        }

        throw StatementFailure.End(this, result);
    }

    private int RunOnce<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        rows.Begin();
        int result = StepOnce();
        while (result == NativeSqlite.Row)
        {
            Fetch();
            Receive(ref rows);
            result = StepOnce();
        }

        if (result == NativeSqlite.Done)
        {
            Changes = Cache.Changes;
        }

        return result;
    }

    private void Receive<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        try
        {
            rows.Receive(this);
        }
        catch
        {
            TakeBack();
            throw;
        }
    }

    /// <summary>Waits for the lock and runs from the start: what failed has been undone by SQLite.</summary>
    /// <remarks>
    /// A statement on its own is given a transaction. Its COMMIT can be tried again without the statement, and while it is, no new reader
    /// gets in (lockingv3, section 5.1); a statement that commits by itself would start all over, and might never get its turn.
    /// </remarks>
    private void RunAgain<TReceiver>(int result, ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        ConnectionSession session = Cache.Session;
        if (!session.Wait.Again(Cache.ErrorCode))
        {
            throw StatementFailure.End(this, result);
        }

        NativeSqlite.Reset(Handle); // repeats the result of the step
        RunInScope(session.InAutoCommit ? TransactionScope.Begin(session) : default, ref rows);
    }

    private void RunInScope<TReceiver>(TransactionScope scope, ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        try
        {
            RunUntilFree(ref rows);
            scope.Commit();
        }
        finally
        {
            scope.Dispose();
        }
    }

    private void RunUntilFree<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        BusyWait wait = Cache.Session.Wait;
        int result;
        while ((result = RunOnce(ref rows)) != NativeSqlite.Done)
        {
            if (!wait.Again(Cache.ErrorCode))
            {
                throw StatementFailure.End(this, result);
            }

            NativeSqlite.Reset(Handle);
        }

        wait.End();
    }

    /// <summary>Undoes a run whose row cannot be read. Inside a transaction there is no other way than to undo that too.</summary>
    private void TakeBack()
    {
        // BEGIN beside the running statement keeps its reset from committing.
        if (Cache.InAutoCommit && Cache.Execute("BEGIN"u8) != NativeSqlite.Done)
        {
            Cache.Interrupt();
            StepOnce();
        }

        NativeSqlite.Reset(Handle);
        Cache.Session.Rollback();
        Cache.Session.NoteFailure();
    }
}
