using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SkillStash.Schema.Tests;

/// <summary>A key, as it is emitted.</summary>
[JsonConverter(typeof(UuidKeyConverter<SampleId>))]
public readonly partial record struct SampleId(Guid Value) : IUuidKey<SampleId>
{
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SampleId result)
    {
        bool isUuid = Guid.TryParse(s, out Guid value);
        result = new(value);
        return isUuid;
    }

    public override string ToString() => Value.ToString();
}

public enum SampleKind
{
    Plain,
    WithÄccent,
    Empty,
}

/// <summary>An object in a JSON column, as it is emitted.</summary>
[JsonConverter(typeof(RowConverter<SamplePort>))]
public sealed partial record SamplePort(string Name, double Number, string? Note) : IRow<SamplePort>
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
[JsonConverter(typeof(RowConverter<Sample>))]
public sealed partial record Sample(
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
[JsonConverter(typeof(RowConverter<NewSample>))]
public sealed partial record NewSample : INewRow<NewSample>
{
    public SampleId Id { get; init; } = SampleId.New();

    public SampleId? ParentId { get; init; }

    public long? Count { get; init; }

    public Optional<long?> MaybeCount { get; init; }

    public string Name { get; init; } = "name";

    static string IRow<NewSample>.Columns => SampleTable.Columns;

    static NewSample IRow<NewSample>.Read<TReader>(ref TReader row) => throw new NotSupportedException("Half of its values are constants.");

    void IRow<NewSample>.Write<TWriter>(ref TWriter row)
    {
        row.Uuid(Id);
        row.Uuid(ParentId);
        row.Int64(Count);
        if (row.Has(MaybeCount.HasValue))
        {
            row.Int64(MaybeCount.Value);
        }

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

    private const string InsertSql =
        "INSERT INTO samples (id, parent_id, count, maybe_count, big, maybe_big, ratio, maybe_ratio, flag, maybe_flag, name, "
        + "maybe_name, \"at\", maybe_at, day, maybe_day, clock, maybe_clock, price, maybe_price, bytes, maybe_bytes, uuid, "
        + "maybe_uuid, kind, maybe_kind, tags, maybe_ports, limits, extra, \"any, thing\") "
        + "VALUES (?1, ?2, ifnull(?3, 7), iif(?4, ?5, 8), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ifnull(?14, CURRENT_TIMESTAMP), ?15, "
        + "?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ifnull(?28, '[]'), ?29, ?30, ?31, ?32)";

    internal static readonly TableDefinition<Sample> Definition = new("samples", key: "id")
    {
        Scan = new($"SELECT {Columns} FROM samples"),
        Count = new("SELECT count(*) FROM samples"),
        InsertOnly = new(InsertSql),
        Insert = new($"{InsertSql} RETURNING {Columns}"),
        Upsert = new(
            InsertSql
            + " ON CONFLICT (id) DO UPDATE SET parent_id = ?2, count = ifnull(?3, count), maybe_count = iif(?4, ?5, maybe_count), "
            + "big = ?6, maybe_big = ?7, ratio = ?8, maybe_ratio = ?9, flag = ?10, maybe_flag = ?11, name = ?12, maybe_name = ?13, "
            + "\"at\" = ifnull(?14, \"at\"), maybe_at = ?15, day = ?16, maybe_day = ?17, clock = ?18, maybe_clock = ?19, price = ?20, "
            + "maybe_price = ?21, bytes = ?22, maybe_bytes = ?23, uuid = ?24, maybe_uuid = ?25, kind = ?26, maybe_kind = ?27, "
            + "tags = ifnull(?28, tags), maybe_ports = ?29, limits = ?30, extra = ?31, \"any, thing\" = ?32 RETURNING " + Columns),
        Update = new(
            "UPDATE samples SET parent_id = ?2, count = ?3, maybe_count = ?4, big = ?5, maybe_big = ?6, ratio = ?7, "
            + "maybe_ratio = ?8, flag = ?9, maybe_flag = ?10, name = ?11, maybe_name = ?12, \"at\" = ?13, maybe_at = ?14, day = ?15, "
            + "maybe_day = ?16, clock = ?17, maybe_clock = ?18, price = ?19, maybe_price = ?20, bytes = ?21, maybe_bytes = ?22, "
            + "uuid = ?23, maybe_uuid = ?24, kind = ?25, maybe_kind = ?26, tags = ?27, maybe_ports = ?28, limits = ?29, extra = ?30, "
            + "\"any, thing\" = ?31 WHERE id = ?1"),
        Ddl =
        [
            """
            CREATE TABLE samples (
              id TEXT NOT NULL PRIMARY KEY, parent_id TEXT REFERENCES samples (id),
              count INTEGER NOT NULL DEFAULT 7, maybe_count INTEGER DEFAULT 8, big INTEGER NOT NULL, maybe_big INTEGER,
              ratio REAL NOT NULL, maybe_ratio REAL, flag BOOLEAN NOT NULL, maybe_flag BOOLEAN, name TEXT NOT NULL, maybe_name TEXT,
              "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP, maybe_at DATETIME, day DATE NOT NULL, maybe_day DATE,
              clock TIME NOT NULL, maybe_clock TIME, price DECIMAL NOT NULL, maybe_price DECIMAL, bytes BLOB NOT NULL, maybe_bytes BLOB,
              uuid TEXT NOT NULL, maybe_uuid TEXT, kind TEXT NOT NULL, maybe_kind TEXT, tags TEXT NOT NULL DEFAULT '[]', maybe_ports TEXT,
              limits TEXT, extra TEXT NOT NULL, "any, thing", doubled INTEGER NOT NULL AS (count * 2)
            )
            """,
            "CREATE INDEX samples_count ON samples (count DESC)",
            "CREATE INDEX samples_maybe_name ON samples (maybe_name)",
        ],
    };

    private static readonly SqlText FindByIdQuery = new($"SELECT {Columns} FROM samples WHERE id = ?1");

    private static readonly SqlText FindByKindsQuery = new($"SELECT {Columns} FROM samples WHERE kind = ?1 AND tags = ?2");

    private static readonly SqlText FindTooFewQuery = new($"SELECT {Columns} FROM samples WHERE id = ?1 AND name = ?2");

    private static readonly SqlText DeleteQuery = new("DELETE FROM samples WHERE id = ?1");

    private static readonly PageText ListByCountQuery = Paged.Of(Definition.Scan, "WHERE count = ?1 ORDER BY rowid");

    private static readonly PageText ListByCountDescendingQuery = Paged.Of(Definition.Scan, "ORDER BY count DESC, rowid");

    private static readonly PageText ListByMaybeNameQuery = Paged.Of(Definition.Scan, "ORDER BY maybe_name NULLS FIRST, rowid");

    private static readonly PageText ListByMaybeNameDescendingQuery =
        Paged.Of(Definition.Scan, "ORDER BY maybe_name DESC NULLS FIRST, count DESC, rowid DESC");

    private static readonly PageText ListByMaybeNameNullsLastQuery =
        Paged.Of(Definition.Scan, "ORDER BY maybe_name NULLS LAST, maybe_count DESC NULLS LAST, rowid");

    public Sample? FindById(SampleId id) => Run(FindByIdQuery).With(id).One();

    public Sample? FindByKinds(SampleKind kind, EquatableArray<string> tags) =>
        Run(FindByKindsQuery).With(kind, KindText).With(tags, TagsJson).One();

    public Sample? FindTooFew() => Run(FindTooFewQuery).With("one only").One();

    public bool Delete(SampleId id) => Run(DeleteQuery).With(id).Execute() > 0;

    public Page<Sample> ListByCount(long count, int? limit = null, Cursor? after = null) =>
        Run(ListByCountQuery, after).With(count).Page(limit);

    public Page<Sample> ListByCountDescending(int? limit = null, Cursor? after = null) =>
        Run(ListByCountDescendingQuery, after).Page(limit);

    public Page<Sample> ListByMaybeName(int? limit = null, Cursor? after = null) =>
        Run(ListByMaybeNameQuery, after).Page(limit);

    public Page<Sample> ListByMaybeNameDescending(int? limit = null, Cursor? after = null) =>
        Run(ListByMaybeNameDescendingQuery, after).Page(limit);

    public Page<Sample> ListByMaybeNameNullsLast(int? limit = null, Cursor? after = null) =>
        Run(ListByMaybeNameNullsLastQuery, after).Page(limit);
}
