using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema;

/// <summary>One prepared statement of a connection's <see cref="StatementCache"/>, with its parameters and its current row.</summary>
/// <remarks>
/// Parameters are collected and bound in one go, and a row is fetched in one go: a method that calls native code pays for its
/// preparation once, however many calls it makes.
/// </remarks>
internal sealed unsafe partial class Statement
{
    // Longer texts are measured first: a second pass costs less than three bytes of room for each character.
    private const int MeasuredLength = 4096;

    private readonly ScratchArena _arena = new();
    private readonly NativeValue[] _parameters;
    private readonly NativeValue[] _row;
    private bool _hasBegun;

    public Statement(StatementCache cache, nint handle, SqlText text, TableDefinition? table)
    {
        Cache = cache;
        Handle = handle;
        Text = text;
        Table = table;
        Writes = NativeSqlite.IsReadOnly(handle) == 0;
        _parameters = new NativeValue[NativeSqlite.ParameterCount(handle)];
        _row = new NativeValue[NativeSqlite.ColumnCount(handle)];
    }

    /// <summary>Keeps the cache, and with it the connection's handle, alive for as long as the statement is used.</summary>
    public StatementCache Cache { get; }

    public SqlText Text { get; }

    /// <summary>The table that the statement is about; null for a query of no table.</summary>
    public TableDefinition? Table { get; }

    /// <summary>The name of the table, or of the query; empty for a query without a name.</summary>
    public string Owner => Table?.Name ?? Text.Query;

    /// <summary>Whether it may change the database: then it is run to its end, where SQLite commits, before anybody sees a row.</summary>
    public bool Writes { get; }

    /// <summary>Another statement of the same text that is not in use either; it matters while this one is not.</summary>
    public Statement? Next { get; set; }

    /// <summary>sqlite3_stmt*, or 0 once finalized.</summary>
    public nint Handle { get; private set; }

    public bool InUse { get; private set; }

    /// <summary>Counts the uses, so that a late <see cref="Release(int)"/> cannot reset somebody else's run.</summary>
    public int Lease { get; private set; }

    /// <summary>Whose enumeration runs; it matters while the statement is in use.</summary>
    public object? Reader { get; set; }

    public int ParameterCount => _parameters.Length;

    /// <summary>The columns of the current row. Their bytes stay where they are until the next step.</summary>
    public NativeValue[] Row => _row;

    public void Take()
    {
        InUse = true;
        Lease++;
        _hasBegun = false;
    }

    /// <summary>Notes that somebody enumerates the rows of this run; false where somebody does already.</summary>
    public bool Begin()
    {
        bool isFirst = !_hasBegun;
        _hasBegun = true;
        return isFirst;
    }

    /// <summary>Sets a parameter, counted from 0, to a number or to NULL.</summary>
    public void Set(int index, SqliteStorageClass storageClass, long bits) => Set(index, storageClass, bits, length: 0);

    /// <summary>Sets a parameter to text that is transcoded into the statement's memory.</summary>
    /// <returns>False for half a surrogate pair: it has no UTF-8, and a replacement would be other text.</returns>
    public bool TrySetText(int index, string value)
    {
        int room = value.Length <= MeasuredLength ? value.Length * 3 : Encoding.UTF8.GetByteCount(value);
        byte* utf8 = _arena.Reserve(room);
        if (Utf8.FromUtf16(value, new Span<byte>(utf8, room), out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return false;
        }

        _arena.Commit(length);
        Set(index, SqliteStorageClass.Text, (long)utf8, length);
        return true;
    }

    /// <summary>Sets a parameter to bytes that are copied into the statement's memory.</summary>
    public void SetBytes(int index, SqliteStorageClass storageClass, ReadOnlySpan<byte> value)
    {
        byte* copy = _arena.Reserve(value.Length);
        value.CopyTo(new Span<byte>(copy, value.Length));
        _arena.Commit(value.Length);
        Set(index, storageClass, (long)copy, value.Length);
    }

    /// <summary>Sets a parameter to UTF-8 that stays where it is until the statement has run.</summary>
    public void SetPinnedText(int index, ReadOnlySpan<byte> value) =>
        Set(index, SqliteStorageClass.Text, (long)Unsafe.AsPointer(ref MemoryMarshal.GetReference(value)), value.Length);

    /// <summary>Room for a short text that is formatted straight into the statement's memory.</summary>
    public Span<byte> ReserveText(int length) => new(_arena.Reserve(length), length);

    /// <summary>Sets a parameter to what was written into <see cref="ReserveText"/>.</summary>
    public void SetReservedText(int index, int length)
    {
        byte* utf8 = _arena.Reserve(length);
        _arena.Commit(length);
        Set(index, SqliteStorageClass.Text, (long)utf8, length);
    }

    /// <summary>Sets the parameters to those of another statement, whose memory they share.</summary>
    public void SetLike(Statement other) => Array.Copy(other._parameters, _parameters, Math.Min(_parameters.Length, other._parameters.Length));

    /// <summary>What tells a run with the first so many parameters from others of the same query.</summary>
    public uint FingerprintOf(uint query, int count) => ParameterHash.Of(query, _parameters.AsSpan(0, Math.Min(count, _parameters.Length)));

    /// <summary>Binds all parameters.</summary>
    /// <exception cref="SqliteException">A value is too big.</exception>
    public void Bind()
    {
        nint handle = Handle;
        int result = NativeSqlite.Ok;
        for (int i = 0; i < _parameters.Length && result == NativeSqlite.Ok; i++)
        {
            ref NativeValue value = ref _parameters[i];
            result = value.StorageClass switch
            {
                SqliteStorageClass.Integer => NativeSqlite.BindInt64(handle, i + 1, value.Bits),
                SqliteStorageClass.Real => NativeSqlite.BindDouble(handle, i + 1, value.Real),
                SqliteStorageClass.Text => NativeSqlite.BindText(handle, i + 1, (byte*)value.Bits, value.Length, NativeSqlite.Static),
                SqliteStorageClass.Blob => NativeSqlite.BindBlob(handle, i + 1, (byte*)value.Bits, value.Length, NativeSqlite.Static),
                _ => NativeSqlite.BindNull(handle, i + 1),
            };
        }

        if (result != NativeSqlite.Ok)
        {
            Release();
            SqliteException.ThrowExceptionForRC(result, Cache.Connection);
        }
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            NativeSqlite.Finish(Handle);
            Handle = 0;
        }

        Lease++;
        InUse = false;
        _arena.Free();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(int index, SqliteStorageClass storageClass, long bits, int length)
    {
        ref NativeValue parameter = ref _parameters[index];
        parameter.StorageClass = storageClass;
        parameter.Length = length;
        parameter.Bits = bits;
    }
}
