using System;

namespace SkillStash.Schema;

/// <content>Binding: each call gives the next parameter its value.</content>
public ref partial struct Query<TRow>
{
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

    /// <summary>Binds any value for a column of NUMERIC affinity.</summary>
    public Query<TRow> WithNumeric(SqliteValue value)
    {
        _parameters.NumericValue(value);
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

    /// <summary>Binds a point in time that is only compared, and may be finer than the form of its column.</summary>
    public Query<TRow> Compare(DateTimeOffset value, TimeForm form)
    {
        _parameters.CompareTimestamp(value, form);
        return this;
    }

    /// <summary>Binds a point in time that is only compared, or NULL.</summary>
    public Query<TRow> Compare(DateTimeOffset? value, TimeForm form) => value is { } some ? Compare(some, form) : With((string?)null);

    /// <summary>Binds a decimal number that is only compared, and may have more digits than its column keeps.</summary>
    public Query<TRow> Compare(decimal value)
    {
        _parameters.CompareDecimal(value);
        return this;
    }

    /// <summary>Binds a decimal number that is only compared, or NULL.</summary>
    public Query<TRow> Compare(decimal? value) => value is { } some ? Compare(some) : With((string?)null);

    /// <summary>Binds a decimal number that is only compared, in the unit of its column's last digit.</summary>
    public Query<TRow> Compare(decimal value, int digits)
    {
        _parameters.CompareDecimal(value, digits);
        return this;
    }

    /// <summary>Binds a decimal number that is only compared, in the unit of its column's last digit, or NULL.</summary>
    public Query<TRow> Compare(decimal? value, int digits) => value is { } some ? Compare(some, digits) : With((string?)null);

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
}
