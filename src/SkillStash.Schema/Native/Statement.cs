using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>One prepared statement of a connection's <see cref="StatementCache"/>, with the memory of what is bound to it.</summary>
internal sealed unsafe class Statement
{
    // Longer texts are measured first: a second pass costs less than three bytes of room for each character.
    private const int MeasuredLength = 4096;

    private readonly ScratchArena _arena = new();
    private readonly BoundValue[] _bound;

    public Statement(StatementCache cache, nint handle, SqlText text, TableDefinition? table, Statement? next)
    {
        Cache = cache;
        Handle = handle;
        Text = text;
        Table = table;
        Next = next;
        ParameterCount = NativeSqlite.ParameterCount(handle);
        _bound = new BoundValue[ParameterCount + 1];
    }

    /// <summary>Keeps the cache, and with it the connection's handle, alive for as long as the statement is used.</summary>
    public StatementCache Cache { get; }

    public SqlText Text { get; }

    /// <summary>The table that the statement is about; null for a query of no table.</summary>
    public TableDefinition? Table { get; }

    /// <summary>Another statement of the same text, there because this one was in use.</summary>
    public Statement? Next { get; }

    /// <summary>sqlite3_stmt*, or 0 once finalized.</summary>
    public nint Handle { get; private set; }

    public int ParameterCount { get; }

    public bool InUse { get; private set; }

    /// <summary>Counts the uses, so that a late <see cref="Release(int)"/> cannot reset somebody else's run.</summary>
    public int Lease { get; private set; }

    public void Take()
    {
        InUse = true;
        Lease++;
    }

    /// <summary>Ends the run: an un-reset SELECT would hold the read lock. Does nothing when the statement is not in use.</summary>
    public void Release()
    {
        if (InUse)
        {
            InUse = false;
            if (Handle != 0)
            {
                NativeSqlite.Reset(Handle);
            }

            _arena.Reset();
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
    public void Rewind()
    {
        NativeSqlite.Reset(Handle);
        _arena.Reset();
    }

    /// <summary>Runs to the next row (true) or to the end (false).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Step(SqliteConnection connection)
    {
        int result = NativeSqlite.Step(Handle);
        return result == NativeSqlite.Row || (result != NativeSqlite.Done && StatementFailure.RetryOrThrow(this, connection, result));
    }

    public void BindNull(int index)
    {
        Remember(index, SqliteStorageClass.Null, bits: 0);
        Check(NativeSqlite.BindNull(Handle, index));
    }

    public void BindInt64(int index, long value)
    {
        Remember(index, SqliteStorageClass.Integer, value);
        Check(NativeSqlite.BindInt64(Handle, index, value));
    }

    public void BindDouble(int index, double value)
    {
        Remember(index, SqliteStorageClass.Real, BitConverter.DoubleToInt64Bits(value));
        Check(NativeSqlite.BindDouble(Handle, index, value));
    }

    /// <summary>Binds text that is transcoded into the arena.</summary>
    /// <exception cref="ArgumentException">Half a surrogate pair: it has no UTF-8, and a replacement would be other text.</exception>
    public void BindText(int index, string value)
    {
        int room = value.Length <= MeasuredLength ? value.Length * 3 : Encoding.UTF8.GetByteCount(value);
        byte* utf8 = _arena.Reserve(room);
        if (System.Text.Unicode.Utf8.FromUtf16(value, new Span<byte>(utf8, room), out _, out int length, replaceInvalidSequences: false)
            != System.Buffers.OperationStatus.Done)
        {
            Release();
            throw new ArgumentException("The text has half a surrogate pair, which UTF-8 cannot express.", nameof(value));
        }

        BindText(index, utf8, length);
    }

    /// <summary>Binds UTF-8 that is copied into the arena.</summary>
    public void BindText(int index, ReadOnlySpan<byte> value) => BindText(index, Copy(value), value.Length);

    /// <summary>Binds UTF-8 in place. It must not move before the statement has run.</summary>
    public void BindPinnedText(int index, ReadOnlySpan<byte> value)
    {
        byte* utf8 = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(value));
        Remember(index, SqliteStorageClass.Text, (long)utf8, value.Length);
        Check(NativeSqlite.BindText(Handle, index, utf8, value.Length));
    }

    public void BindBlob(int index, ReadOnlySpan<byte> value)
    {
        byte* bytes = Copy(value);
        Remember(index, SqliteStorageClass.Blob, (long)bytes, value.Length);
        _arena.Commit(value.Length);
        Check(NativeSqlite.BindBlob(Handle, index, bytes, value.Length));
    }

    /// <summary>Binds a short text that is formatted straight into the arena.</summary>
    public Span<byte> ReserveText(int length) => new(_arena.Reserve(length), length);

    /// <summary>Binds what was written into <see cref="ReserveText"/>.</summary>
    public void BindReserved(int index, int length) => BindText(index, _arena.Reserve(length), length);

    /// <summary>Binds the values of another statement's parameters.</summary>
    public void BindLike(Statement other)
    {
        for (int index = 1; index <= Math.Min(ParameterCount, other.ParameterCount); index++)
        {
            ref BoundValue bound = ref other._bound[index];
            switch (bound.StorageClass)
            {
                case SqliteStorageClass.Integer:
                    BindInt64(index, bound.Bits);
                    break;
                case SqliteStorageClass.Real:
                    BindDouble(index, BitConverter.Int64BitsToDouble(bound.Bits));
                    break;
                case SqliteStorageClass.Text:
                    BindText(index, new ReadOnlySpan<byte>((void*)bound.Bits, bound.Length));
                    break;
                case SqliteStorageClass.Blob:
                    BindBlob(index, new ReadOnlySpan<byte>((void*)bound.Bits, bound.Length));
                    break;
                default:
                    BindNull(index);
                    break;
            }
        }
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            NativeSqlite.Finish(Handle);
            Handle = 0;
        }

        InUse = false;
        _arena.Free();
    }

    private byte* Copy(ReadOnlySpan<byte> value)
    {
        byte* copy = _arena.Reserve(value.Length);
        value.CopyTo(new Span<byte>(copy, value.Length));
        return copy;
    }

    private void BindText(int index, byte* utf8, int length)
    {
        Remember(index, SqliteStorageClass.Text, (long)utf8, length);
        _arena.Commit(length);
        Check(NativeSqlite.BindText(Handle, index, utf8, length));
    }

    private void Remember(int index, SqliteStorageClass storageClass, long bits, int length = 0)
    {
        ref BoundValue bound = ref _bound[index];
        bound.StorageClass = storageClass;
        bound.Length = length;
        bound.Bits = bits;
    }

    private void Check(int result)
    {
        if (result != NativeSqlite.Ok)
        {
            Release();
            SqliteException.ThrowExceptionForRC(result, Cache.Connection);
        }
    }
}
