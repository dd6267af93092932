using System;

namespace SkillStash.Schema.Tests;

/// <summary>A key, as it is emitted.</summary>
[UuidKeyJson<SampleId>]
public readonly record struct SampleId(Guid Value) : IUuidKey<SampleId>
{
    public override string ToString() => Value.ToString();
}

public enum SampleKind
{
    Plain,
    WithÄccent,
    Empty,
}

/// <summary>An object in a JSON column, as it is emitted.</summary>
public sealed record SamplePort(string Name, double Number, string? Note) : IRow<SamplePort>
{
    static string IRow<SamplePort>.Columns => "name, \"number\", \"note\"?";

    static SamplePort IRow<SamplePort>.Read<TReader>(ref TReader row) => new(row.Text(), row.Double(), row.TextOrNull());

    void IRow<SamplePort>.Write<TWriter>(ref TWriter row)
    {
        row.Text(Name);
        row.Double(Number);
        row.Text(Note);
    }
}

/// <summary>A row with every kind of column, as it is emitted.</summary>
public sealed record Sample(
    SampleId Id,
    SampleId? ParentId,
    long Count,
    long? MaybeCount,
    long Big,
    long? MaybeBig,
    double Ratio,
    double? MaybeRatio,
    bool Flag,
    bool? MaybeFlag,
    string Name,
    string? MaybeName,
    DateTimeOffset At,
    DateTimeOffset? MaybeAt,
    DateOnly Day,
    DateOnly? MaybeDay,
    TimeOnly Clock,
    TimeOnly? MaybeClock,
    decimal Price,
    decimal? MaybePrice,
    byte[] Bytes,
    byte[]? MaybeBytes,
    Guid Uuid,
    Guid? MaybeUuid,
    SampleKind Kind,
    SampleKind? MaybeKind,
    EquatableArray<string> Tags,
    EquatableArray<SamplePort>? MaybePorts,
    EquatableDictionary<long>? Limits,
    JsonText Extra,
    SqliteValue Anything,
    long Doubled) : IRow<Sample>
{
    static string IRow<Sample>.Columns => SampleTable.Columns;

    static Sample IRow<Sample>.Read<TReader>(ref TReader row) => new(
        row.Uuid<SampleId>(),
        row.UuidOrNull<SampleId>(),
        row.Int64(),
        row.Int64OrNull(),
        row.BigInt(),
        row.BigIntOrNull(),
        row.Double(),
        row.DoubleOrNull(),
        row.Boolean(),
        row.BooleanOrNull(),
        row.Text(),
        row.TextOrNull(),
        row.Timestamp(),
        row.TimestampOrNull(),
        row.Date(),
        row.DateOrNull(),
        row.Time(),
        row.TimeOrNull(),
        row.Decimal(),
        row.DecimalOrNull(),
        row.Blob(),
        row.BlobOrNull(),
        row.Guid(),
        row.GuidOrNull(),
        row.Enum(SampleTable.KindText),
        row.EnumOrNull(SampleTable.KindText),
        row.Json(SampleTable.TagsJson),
        row.JsonOrNull(SampleTable.PortsJson),
        row.JsonObjectOrNull(SampleTable.LimitsJson),
        row.Json(JsonCodec.Any),
        row.Value(),
        row.Int64());

    void IRow<Sample>.Write<TWriter>(ref TWriter row)
    {
        row.Uuid(Id);
        row.Uuid(ParentId);
        row.Int64(Count);
        row.Int64(MaybeCount);
        row.BigInt(Big);
        row.BigInt(MaybeBig);
        row.Double(Ratio);
        row.Double(MaybeRatio);
        row.Boolean(Flag);
        row.Boolean(MaybeFlag);
        row.Text(Name);
        row.Text(MaybeName);
        row.Timestamp(At);
        row.Timestamp(MaybeAt);
        row.Date(Day);
        row.Date(MaybeDay);
        row.Time(Clock);
        row.Time(MaybeClock);
        row.Decimal(Price);
        row.Decimal(MaybePrice);
        row.Blob(Bytes);
        row.Blob(MaybeBytes);
        row.Guid(Uuid);
        row.Guid(MaybeUuid);
        row.Enum(Kind, SampleTable.KindText);
        row.Enum(MaybeKind, SampleTable.KindText);
        row.Json(Tags, SampleTable.TagsJson);
        row.Json(MaybePorts, SampleTable.PortsJson);
        row.Json(Limits, SampleTable.LimitsJson);
        row.Json(Extra, JsonCodec.Any);
        row.Value(Anything);
        row.Int64(Doubled);
    }

    public bool Equals(Sample? other) =>
        other is not null && Blob.Equals(Bytes, other.Bytes) && Blob.Equals(MaybeBytes, other.MaybeBytes) && Others(this).Equals(Others(other));

    public override int GetHashCode() => Id.GetHashCode();

    private static (object, object, object, object) Others(Sample row) => (
        (row.Id, row.ParentId, row.Count, row.MaybeCount, row.Big, row.MaybeBig, row.Ratio, row.MaybeRatio),
        (row.Flag, row.MaybeFlag, row.Name, row.MaybeName, row.At, row.MaybeAt, row.Day, row.MaybeDay),
        (row.Clock, row.MaybeClock, row.Price, row.MaybePrice, row.Uuid, row.MaybeUuid, row.Kind, row.MaybeKind),
        (row.Tags, row.MaybePorts, row.Limits, row.Extra, row.Anything, row.Doubled));
}

/// <summary>A row to insert, as it is emitted.</summary>
public sealed record NewSample : INewRow
{
    public SampleId Id { get; init; } = SampleId.New();

    public SampleId? ParentId { get; init; }

    public long? Count { get; init; }

    public Optional<long?> MaybeCount { get; init; }

    public string Name { get; init; } = "name";

    void INewRow.Write(ref ParameterWriter row)
    {
        row.Uuid(Id);
        row.Uuid(ParentId);
        row.Int64(Count);
        row.Boolean(MaybeCount.HasValue);
        row.Int64(MaybeCount.Value);
        row.Int64(1L, null);
        row.Double(0.5);
        row.Double(null);
        row.Boolean(true, null);
        row.Text(Name, null);
        row.Timestamp(null, null);
        row.Date(new DateOnly(2025, 10, 18));
        row.Date(null);
        row.Time(new TimeOnly(12, 30));
        row.Time(null);
        row.Decimal(1.5m);
        row.Decimal(null);
        row.Blob([1, 2]);
        row.Blob(null);
        row.Guid(Id.Value);
        row.Guid(null);
        row.Enum(SampleKind.Plain, SampleTable.KindText);
        row.Enum(null, SampleTable.KindText);
        row.Json((EquatableArray<string>?)null, SampleTable.TagsJson);
        row.Json((EquatableArray<SamplePort>?)null, SampleTable.PortsJson);
        row.Json(null, SampleTable.LimitsJson);
        row.Json(JsonText.Null, JsonCodec.Any);
        row.Value(default);
    }
}

/// <summary>The row on the wire, as it is emitted.</summary>
[DtoJson<SampleDto, Sample>]
public sealed record SampleDto(Sample Row) : IDto<SampleDto, Sample>
{
    public static SampleDto From(Sample row) => new(row);

}

public sealed class SampleTable(SchemaDatabase database) : Table<Sample, NewSample>(database, Definition)
{
    internal const string Columns =
        "id, parent_id, count, maybe_count, big, maybe_big, ratio, maybe_ratio, flag, maybe_flag, name, maybe_name, \"at\", maybe_at, "
        + "day, maybe_day, clock, maybe_clock, price, maybe_price, bytes, maybe_bytes, uuid, maybe_uuid, kind, maybe_kind, tags, "
        + "maybe_ports, limits, extra, \"any, thing\", doubled";

    public static readonly EnumText<SampleKind> KindText = new("plain", "with äccent", "");
    internal static readonly JsonCodec<EquatableArray<string>> TagsJson = JsonCodec.Array(JsonCodec.Text);
    internal static readonly JsonCodec<EquatableArray<SamplePort>> PortsJson = JsonCodec.Array(JsonCodec.Object<SamplePort>());
    internal static readonly JsonCodec<EquatableDictionary<long>> LimitsJson = JsonCodec.Dictionary(JsonCodec.Integer);

    internal static readonly TableDefinition<Sample> Definition = new("samples", key: "id")
    {
        Defaults = [("count", "7"), ("at", "CURRENT_TIMESTAMP"), ("tags", "'[]'")],
        OptionalDefaults = [("maybe_count", "8")],
        Generated = "doubled",
        Ddl =
        [
            """
            CREATE TABLE samples (
              id TEXT NOT NULL PRIMARY KEY, parent_id TEXT REFERENCES samples (id),
              count INTEGER NOT NULL DEFAULT 7, maybe_count INTEGER DEFAULT 8, big INTEGER NOT NULL, maybe_big INTEGER,
              ratio REAL NOT NULL, maybe_ratio REAL, flag BOOLEAN NOT NULL, maybe_flag BOOLEAN, name TEXT NOT NULL, maybe_name TEXT,
              "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, maybe_at DATETIME, day DATE NOT NULL, maybe_day DATE,
              clock TIME NOT NULL, maybe_clock TIME, price TEXT NOT NULL, maybe_price TEXT, bytes BLOB NOT NULL, maybe_bytes BLOB,
              uuid TEXT NOT NULL, maybe_uuid TEXT, kind TEXT NOT NULL, maybe_kind TEXT, tags TEXT NOT NULL DEFAULT '[]', maybe_ports TEXT,
              limits TEXT, extra TEXT NOT NULL, "any, thing", doubled INTEGER NOT NULL AS (count * 2)
            )
            """,
            "CREATE INDEX samples_count ON samples (count DESC)",
            "CREATE INDEX samples_maybe_name ON samples (maybe_name)",
        ],
    };

    public Sample? FindById(SampleId id) => Select("WHERE id = ?1").With(id).One();

    public Sample? FindByKinds(SampleKind kind, EquatableArray<string> tags) =>
        Select("WHERE kind = ?1 AND tags = ?2").With(kind, KindText).With(tags, TagsJson).One();

    public Sample? FindTooFew() => Select("WHERE id = ?1 AND name = ?2").With("one only").One();

    public bool Delete(SampleId id) => DeleteWhere("id = ?1").With(id).Execute() > 0;

    public Page<Sample> ListByCount(long count, int? limit = null, Cursor? after = null) =>
        Select("WHERE count = ?1 ORDER BY rowid", after).With(count).Page(limit);

    public Page<Sample> ListByCountDescending(int? limit = null, Cursor? after = null) =>
        Select("ORDER BY count DESC, rowid", after).Page(limit);

    public Page<Sample> ListByMaybeName(int? limit = null, Cursor? after = null) =>
        Select("ORDER BY maybe_name NULLS FIRST, rowid", after).Page(limit);

    public Page<Sample> ListByMaybeNameDescending(int? limit = null, Cursor? after = null) =>
        Select("ORDER BY maybe_name DESC NULLS FIRST, count DESC, rowid DESC", after).Page(limit);

    public Page<Sample> ListByMaybeNameNullsLast(int? limit = null, Cursor? after = null) =>
        Select("ORDER BY maybe_name NULLS LAST, maybe_count DESC NULLS LAST, rowid", after).Page(limit);
}
