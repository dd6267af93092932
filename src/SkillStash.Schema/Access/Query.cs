using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>One run of a statement: parameters are bound one after the other, then one of the last methods runs it.</summary>
/// <remarks>Run it exactly once: its statement is taken from the connection until it has run.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public ref struct Query<TRow>
    where TRow : class, IRow<TRow>
{
    private const int FirstPageCapacity = 64;

    private readonly SchemaDatabase _database;
    private readonly ConnectionSession _session;
    private readonly Statement _statement;
    private readonly long _waited;
    private readonly PageText? _page;
    private readonly Cursor? _after;
    private ParameterWriter _parameters;

    internal Query(SchemaDatabase database, TableDefinition? table, SqlText text, PageText? page = null, Cursor? after = null)
    {
        _database = database;
        _session = database.Session;
        using Turn turn = _session.Enter();
        _statement = _session.Take(text, table);
        _waited = _session.Wait.Spent;
        _page = page;
        _after = after;
        _parameters = new ParameterWriter(_statement);
    }

    /// <summary>Binds an integer.</summary>
    public Query<TRow> With(long value)
    {
        _parameters.Int64(value);
        return this;
    }

    /// <summary>Binds an integer, or NULL.</summary>
    public Query<TRow> With(long? value)
    {
        _parameters.Int64(value);
        return this;
    }

    /// <summary>Binds a real number.</summary>
    public Query<TRow> With(double value)
    {
        _parameters.Double(value);
        return this;
    }

    /// <summary>Binds a real number, or NULL.</summary>
    public Query<TRow> With(double? value)
    {
        _parameters.Double(value);
        return this;
    }

    /// <summary>Binds a boolean, as 0 or 1.</summary>
    public Query<TRow> With(bool value)
    {
        _parameters.Boolean(value);
        return this;
    }

    /// <summary>Binds a boolean, as 0 or 1, or NULL.</summary>
    public Query<TRow> With(bool? value)
    {
        _parameters.Boolean(value);
        return this;
    }

    /// <summary>Binds a point in time, in the form of its column.</summary>
    public Query<TRow> With(DateTimeOffset value, TimeForm form = TimeForm.Any)
    {
        _parameters.Timestamp(value, form);
        return this;
    }

    /// <summary>Binds a point in time, in the form of its column, or NULL.</summary>
    public Query<TRow> With(DateTimeOffset? value, TimeForm form = TimeForm.Any)
    {
        _parameters.Timestamp(value, form);
        return this;
    }

    /// <summary>Binds a date, as text.</summary>
    public Query<TRow> With(DateOnly value)
    {
        _parameters.Date(value);
        return this;
    }

    /// <summary>Binds a date, as text, or NULL.</summary>
    public Query<TRow> With(DateOnly? value)
    {
        _parameters.Date(value);
        return this;
    }

    /// <summary>Binds a time of day, as text.</summary>
    public Query<TRow> With(TimeOnly value)
    {
        _parameters.Time(value);
        return this;
    }

    /// <summary>Binds a time of day, as text, or NULL.</summary>
    public Query<TRow> With(TimeOnly? value)
    {
        _parameters.Time(value);
        return this;
    }

    /// <summary>Binds a decimal number.</summary>
    public Query<TRow> With(decimal value)
    {
        _parameters.Decimal(value);
        return this;
    }

    /// <summary>Binds a decimal number, or NULL.</summary>
    public Query<TRow> With(decimal? value)
    {
        _parameters.Decimal(value);
        return this;
    }

    /// <summary>Binds a decimal number as an integer of its last digit's unit.</summary>
    public Query<TRow> With(decimal value, int digits)
    {
        _parameters.ScaledDecimal(value, digits);
        return this;
    }

    /// <summary>Binds a decimal number as an integer of its last digit's unit, or NULL.</summary>
    public Query<TRow> With(decimal? value, int digits)
    {
        _parameters.ScaledDecimal(value, digits);
        return this;
    }

    /// <summary>Binds a UUID, in the form of its column.</summary>
    public Query<TRow> With(Guid value, UuidForm form = UuidForm.Lower)
    {
        _parameters.Guid(value, form);
        return this;
    }

    /// <summary>Binds a UUID, in the form of its column, or NULL.</summary>
    public Query<TRow> With(Guid? value, UuidForm form = UuidForm.Lower)
    {
        _parameters.Guid(value, form);
        return this;
    }

    /// <summary>Binds a text; null is NULL.</summary>
    public Query<TRow> With(string? value)
    {
        _parameters.Text(value);
        return this;
    }

    /// <summary>Binds a blob; null is NULL.</summary>
    public Query<TRow> With(byte[]? value)
    {
        _parameters.Blob(value);
        return this;
    }

    /// <summary>Binds the four parts of the marks of a search; null is for brackets.</summary>
    public Query<TRow> With(MatchMarks? marks)
    {
        marks ??= MatchMarks.Default;
        _parameters.Text(marks.Start);
        _parameters.Text(marks.End);
        _parameters.Text(marks.Ellipsis);
        _parameters.Int64(marks.Tokens);
        return this;
    }

    /// <summary>Binds any value.</summary>
    public Query<TRow> With(SqliteValue value)
    {
        _parameters.Value(value);
        return this;
    }

    /// <summary>Binds a typed key.</summary>
    public Query<TRow> With<TId>(TId value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
        _parameters.Uuid(value, form);
        return this;
    }

    /// <summary>Binds a typed key, or NULL.</summary>
    public Query<TRow> With<TId>(TId? value, UuidForm form = UuidForm.Lower)
        where TId : struct, IUuidKey<TId>
    {
        _parameters.Uuid(value, form);
        return this;
    }

    /// <summary>Binds the text of an enum's member.</summary>
    public Query<TRow> With<T>(T value, EnumText<T> texts)
        where T : struct, Enum
    {
        _parameters.Enum(value, texts);
        return this;
    }

    /// <summary>Binds the text of an enum's member, or NULL.</summary>
    public Query<TRow> With<T>(T? value, EnumText<T> texts)
        where T : struct, Enum
    {
        _parameters.Enum(value, texts);
        return this;
    }

    /// <summary>Binds JSON text; null is NULL. A list of values goes through one parameter and json_each.</summary>
    public Query<TRow> With<T>(T? value, JsonCodec<T> codec)
    {
        _parameters.Json(value, codec);
        return this;
    }

    /// <summary>Binds JSON text, or NULL.</summary>
    public Query<TRow> With<T>(T? value, JsonCodec<T> codec)
        where T : struct
    {
        _parameters.Json(value, codec);
        return this;
    }

    /// <summary>Binds the values of what the changes set.</summary>
    internal Query<TRow> WithChanges<TChanges>(TChanges changes)
        where TChanges : class, IChanges<TChanges>
    {
        try
        {
            ParameterWriter set = new(_statement, TChanges.Columns, onlyValues: true);
            changes.Write(ref set);
            set.EndColumns();
            _parameters = set;
            return this;
        }
        catch
        {
            _statement.Release();
            throw;
        }
    }

    /// <summary>The first row, or null when there is none.</summary>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public TRow? One()
    {
        using Turn turn = _session.Enter(_waited);
        try
        {
            _parameters.Bind();
            return _statement.Writes ? RunToEnd().FirstOrDefault() : _statement.Step() ? Read() : null;
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
        using Turn turn = _session.Enter(_waited);
        try
        {
            _parameters.Bind();
            if (_statement.Writes)
            {
                return RunToEnd();
            }

            List<TRow> rows = [];
            while (_statement.Step())
            {
                rows.Add(Read());
            }

            return rows;
        }
        finally
        {
            _statement.Release();
        }
    }

    /// <summary>At most so many rows, and a cursor if more follow.</summary>
    /// <param name="limit">The maximum number of rows, at least 1; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    /// <exception cref="ArgumentException">The cursor belongs to another query, or to other parameters.</exception>
    /// <exception cref="InvalidOperationException">The query is not paged.</exception>
    /// <exception cref="SchemaDataException">A stored value is not what the schema says.</exception>
    public Page<TRow> Page(int? limit)
    {
        int count = limit ?? int.MaxValue;
        using Turn turn = _session.Enter(_waited);
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
            return ReadPage(page.Terms, fingerprint, count);
        }
        finally
        {
            _statement.Release();
        }
    }

    /// <summary>The rows one at a time: nothing is kept in memory.</summary>
    /// <exception cref="InvalidOperationException">The statement writes.</exception>
    public QueryRows<TRow> Scan()
    {
        using Turn turn = _session.Enter(_waited);
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
        using Turn turn = _session.Enter(_waited);
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
        using Turn turn = _session.Enter(_waited);
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

    private readonly List<TRow> RunToEnd()
    {
        StoredRows<TRow> rows = default;
        _statement.RunToEnd(ref rows);
        return rows.Rows;
    }

    private readonly TRow Read()
    {
        SqliteRowReader reader = new(_statement);
        return TRow.Read(ref reader);
    }

    private readonly Page<TRow> ReadPage(int terms, uint fingerprint, int limit)
    {
        List<TRow> rows = new(Math.Min(limit, FirstPageCapacity));
        Cursor? next = null;
        while (_statement.Step())
        {
            if (rows.Count == limit)
            {
                return new Page<TRow>(rows, next);
            }

            SqliteRowReader reader = new(_statement);
            rows.Add(TRow.Read(ref reader));
            next = rows.Count == limit ? ReadCursor(terms, fingerprint, ref reader) : null;
        }

        return new Page<TRow>(rows, next: null);
    }

    /// <summary>The order values, which stand after the row's columns.</summary>
    private static Cursor ReadCursor(int terms, uint fingerprint, ref SqliteRowReader reader)
    {
        SqliteValue[] values = new SqliteValue[terms];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = reader.Value();
        }

        return new Cursor(fingerprint, EquatableArray<SqliteValue>.Own(values));
    }
}
