using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>One run of a statement: parameters are bound one after the other, then one of the last methods runs it.</summary>
/// <remarks>Run it exactly once: its statement is taken from the connection until it has run.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public ref partial struct Query<TRow>
    where TRow : class, IRow<TRow>
{
    private const int FirstPageCapacity = 64;

    private readonly SchemaDatabase _database;
    private readonly Statement _statement;
    private readonly long _waited;
    private readonly PageText? _page;
    private readonly Cursor? _after;
    private ParameterWriter _parameters;

    internal Query(SchemaDatabase database, TableDefinition? table, SqlText text, PageText? page = null, Cursor? after = null)
    {
        _database = database;
        using Turn turn = database.Enter();
        _statement = Session.Take(text, table);
        _waited = Session.Wait.Spent;
        _page = page;
        _after = after;
        _parameters = new ParameterWriter(_statement, text.Stores);
    }

    private readonly ConnectionSession Session => _database.Session;

    /// <summary>The first row, or null when there is none.</summary>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public TRow? One()
    {
        using Turn turn = _database.Enter(_waited);
        try
        {
            _parameters.Bind();
            if (!_statement.Writes)
            {
                return _statement.Step() ? Read() : null;
            }

            StoredRows<TRow> rows = default;
            _statement.RunToEnd(ref rows);
            return rows.Rows.FirstOrDefault();
        }
        finally
        {
            _statement.Release();
        }
    }

    /// <summary>All rows.</summary>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public List<TRow> List()
    {
        StoredRows<TRow> rows = default;
        ReadList(ref rows);
        return rows.Rows;
    }

    /// <summary>Writes all rows as JSON, without making them: the bytes that <see cref="System.Text.Json.JsonSerializer"/> makes of <see cref="List()"/>.</summary>
    /// <param name="json">Takes the JSON after the last row; nothing where this throws before.</param>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    /// <exception cref="ArgumentException">A stored number is infinite, which JSON has no word for.</exception>
    public void List(IBufferWriter<byte> json)
    {
        Require(json);
        using JsonScratch scratch = JsonScratch.RentForWire();
        JsonRows<TRow> rows = new(scratch, isPage: false);
        ReadList(ref rows);
        scratch.Writer.WriteEndArray();
        json.Write(scratch.Written);
    }

    /// <summary>At most so many rows, and a cursor if more follow.</summary>
    /// <param name="limit">The maximum number of rows, at least 1; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="ArgumentException">The cursor belongs to another query, or to other parameters.</exception>
    /// <exception cref="InvalidOperationException">The query is not paged.</exception>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public Page<TRow> Page(int? limit)
    {
        StoredRows<TRow> rows = new(Math.Min(limit ?? FirstPageCapacity, FirstPageCapacity));
        Cursor? next = ReadPage(ref rows, limit);
        return new Page<TRow>(rows.Rows, next);
    }

    /// <summary>Writes at most so many rows as JSON, without making them: the bytes that <see cref="System.Text.Json.JsonSerializer"/> makes of <see cref="Page(int?)"/>.</summary>
    /// <param name="json">Takes the JSON after the last row; nothing where this throws before.</param>
    /// <param name="limit">The maximum number of rows, at least 1; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="ArgumentException">The cursor belongs to another query, or to other parameters; or a stored number is infinite, which JSON has no word for.</exception>
    /// <exception cref="InvalidOperationException">The query is not paged.</exception>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public void Page(IBufferWriter<byte> json, int? limit)
    {
        Require(json);
        using JsonScratch scratch = JsonScratch.RentForWire();
        JsonRows<TRow> rows = new(scratch, isPage: true);
        PageFormat.WriteEnd(scratch.Writer, ReadPage(ref rows, limit));
        json.Write(scratch.Written);
    }

    /// <summary>The rows one at a time: nothing is kept in memory.</summary>
    /// <exception cref="InvalidOperationException">The statement writes.</exception>
    public QueryRows<TRow> Scan()
    {
        using Turn turn = _database.Enter(_waited);
        try
        {
            _parameters.Bind();
            return _statement.Writes
                ? throw new InvalidOperationException("A statement that writes is run to its end before its rows are seen.")
                : new QueryRows<TRow>(new RowEnumerator<TRow>(_database, _statement));
        }
        catch
        {
            _statement.Release();
            throw;
        }
    }

    /// <summary>Runs a writing statement.</summary>
    public WriteResult Write() => new(Execute(), _statement.Cache.LastRowId);

    /// <summary>Runs a writing statement.</summary>
    /// <returns>The number of rows inserted, updated or deleted, without those of triggers and foreign key actions.</returns>
    public long Execute()
    {
        using Turn turn = _database.Enter(_waited);
        try
        {
            _parameters.Bind();
            _statement.RunToEnd();
            return _statement.Changes;
        }
        finally
        {
            _statement.Release();
        }
    }

    /// <summary>Runs a statement to its end.</summary>
    /// <returns>Whether it has changed a row or, where it writes nothing, found one.</returns>
    public bool Any()
    {
        using Turn turn = _database.Enter(_waited);
        try
        {
            _parameters.Bind();
            AnyRow row = default;
            _statement.RunToEnd(ref row);
            return _statement.Row.Length > 0 ? row.IsThere : _statement.Changes > 0;
        }
        finally
        {
            _statement.Release();
        }
    }

    private readonly TRow Read()
    {
        SqliteRowReader reader = new(_statement);
        return TRow.Read(ref reader);
    }

    private readonly void Require(IBufferWriter<byte> json)
    {
        if (json is null)
        {
            _statement.Release();
            throw new ArgumentNullException(nameof(json));
        }
    }

    private void ReadList<TReceiver>(ref TReceiver rows)
        where TReceiver : struct, IRowReceiver
    {
        using Turn turn = _database.Enter(_waited);
        try
        {
            _parameters.Bind();
            if (_statement.Writes)
            {
                _statement.RunToEnd(ref rows);
                return;
            }

            rows.Begin();
            while (_statement.Step())
            {
                rows.Receive(_statement);
            }
        }
        finally
        {
            _statement.Release();
        }
    }

    private Cursor? ReadPage<TReceiver>(ref TReceiver rows, int? limit)
        where TReceiver : struct, IRowReceiver
    {
        int count = limit ?? int.MaxValue;
        using Turn turn = _database.Enter(_waited);
        try
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(limit));
            PageText page = _page ?? throw new InvalidOperationException("The query is not paged.");
            uint fingerprint = _statement.FingerprintOf(page.Fingerprint, _parameters.Count);
            _after?.RequireOf(fingerprint, page.Terms);
            foreach (SqliteValue value in _after is null ? default : _after.Values)
            {
                _parameters.Value(value);
            }

            _parameters.Int64(count + 1L); // one more, to know whether any follows
            _parameters.Bind();
            rows.Begin();
            return ReadPage(ref rows, page.Terms, fingerprint, count);
        }
        finally
        {
            _statement.Release();
        }
    }

    private readonly Cursor? ReadPage<TReceiver>(ref TReceiver rows, int terms, uint fingerprint, int limit)
        where TReceiver : struct, IRowReceiver
    {
        Cursor? next = null;
        for (int count = 1; _statement.Step(); count++)
        {
            if (count > limit)
            {
                return next;
            }

            rows.Receive(_statement);
            next = count == limit ? ReadCursor(terms, fingerprint) : null;
        }

        return null;
    }

    /// <summary>The order values, which stand after the row's columns.</summary>
    private readonly Cursor ReadCursor(int terms, uint fingerprint)
    {
        SqliteRowReader reader = new(_statement, _statement.Row.Length - terms);
        SqliteValue[] values = new SqliteValue[terms];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.Value();
        }

        return new Cursor(fingerprint, EquatableArray<SqliteValue>.Own(values));
    }
}
