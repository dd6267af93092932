using System;
using System.Collections.Generic;
using Xunit;

namespace SkillStash.Schema.Tests;

/// <summary>What is stored and does not fit is an error that names the place, never another value.</summary>
public sealed class StoredValueTests : IDisposable
{
    private readonly SampleDatabase _db = SampleDatabase.Create();

    public static TheoryData<string, string> Bad { get; } = new()
    {
        { "id", "NULL" }, { "id", "x'00112233445566778899aabbccddeeff'" }, { "id", "'00112233445566778899aabbccddeeff'" }, { "id", "7" },
        { "parent_id", "'{00112233-4455-6677-8899-aabbccddeeff}'" },
        { "count", "'abc'" }, { "count", "1.5" }, { "count", "x'01'" }, { "count", "9223372036854775808" }, { "count", "NULL" },
        { "maybe_count", "'abc'" }, { "big", "'1x'" }, { "maybe_big", "0.5" },
        { "ratio", "'abc'" }, { "ratio", "NULL" }, { "maybe_ratio", "x'00'" },
        { "flag", "2" }, { "flag", "-1" }, { "flag", "'true'" }, { "flag", "0.5" }, { "flag", "NULL" }, { "maybe_flag", "'false'" },
        { "name", "NULL" }, { "name", "x'41'" }, { "maybe_name", "CAST(x'ff' AS TEXT)" }, { "name", "CAST(x'e282' AS TEXT)" },
        { "at", "'yesterday'" }, { "at", "'now'" }, { "at", "''" }, { "at", "1760000000" }, { "at", "-1" }, { "at", "x'00'" }, { "at", "NULL" },
        { "at", "'2025-02-30'" }, { "at", "'2025-13-01'" }, { "at", "'2025-10-18 25:00'" }, { "at", "'2025-10-18 24:30'" },
        { "at", "'2025-10-18 12:00:60'" }, { "at", "'0000-01-01'" }, { "at", "'-2025-10-18'" }, { "at", "'2025-10-18 12:00:00.'" },
        { "at", "'2025-10-18 12:00+15:00'" }, { "at", "'2025-10-18Z'" }, { "at", "'9999-12-31 23:59:59-01:00'" }, { "at", "' 2025-10-18'" },
        { "at", "'2025-10-18 12:00:0:'" }, { "at", "'2025/10/18 12:00:00'" }, { "maybe_at", "'2025-1-1'" },
        { "day", "'2025-10-18 12:00'" }, { "day", "'12:00'" }, { "day", "'00:00'" }, { "day", "7" }, { "maybe_day", "'x'" },
        { "clock", "'24:00'" }, { "clock", "'12'" }, { "clock", "'12:00Z'" }, { "maybe_clock", "0.5" },
        { "price", "'abc'" }, { "price", "'1,5'" }, { "price", "'1e400'" }, { "price", "x'31'" }, { "maybe_price", "''" },
        { "price", "1e-30" }, { "price", "1.5e-28" }, { "price", "'0.00000000000000000000000000001'" },
        { "bytes", "'text'" }, { "bytes", "NULL" }, { "maybe_bytes", "1" },
        { "uuid", "'00112233-4455-6677-8899-aabbccddeefg'" }, { "maybe_uuid", "x'00'" },
        { "kind", "'PLAIN'" }, { "kind", "'plain '" }, { "kind", "NULL" }, { "kind", "0" }, { "maybe_kind", "'other'" },
        { "tags", "'[1]'" }, { "tags", "'{}'" }, { "tags", "'[\"a\"'" }, { "tags", "'[\"a\"] x'" }, { "tags", "''" }, { "tags", "'null'" }, { "tags", "7" },
        { "tags", "'[\"\\ud800\"]'" }, { "tags", "'[\"a\",]'" }, { "tags", "CAST(x'5b22ff225d' AS TEXT)" }, { "tags", "'[\"a\\x\"]'" },
        { "maybe_ports", "'[{\"name\":1,\"number\":2}]'" }, { "maybe_ports", "'[{\"name\":\"a\"}]'" }, { "maybe_ports", "'[{\"name\":\"a\",\"number\":1e999}]'" },
        { "limits", "'{\"a\":1.5}'" }, { "limits", "'{\"a\":1,\"a\":2}'" }, { "limits", "'[]'" },
        { "extra", "'{'" }, { "extra", "NULL" }, { "any, thing", "CAST(x'ff' AS TEXT)" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Is_refused_with_table_column_and_key(string column, string value)
    {
        SampleId id = Store(column, value);
        SchemaDataException thrown = Assert.Throws<SchemaDataException>(() => { foreach (Sample row in _db.Samples.Scan()) { } });
        Assert.Equal(("loose", column), (thrown.Table, thrown.Column));
        Assert.StartsWith("id = ", thrown.RowKey);
        Assert.True(column == "id" || thrown.RowKey == $"id = '{id}'");
        Assert.Contains(thrown.Reason, thrown.Message);
    }

    [Theory]
    [InlineData("count", "'abc'", "the TEXT 'abc' is not an INTEGER.")]
    [InlineData("count", "NULL", "NULL is not an INTEGER.")]
    [InlineData("count", "1.5e300", "the REAL 1.5E+300 is not an INTEGER.")]
    [InlineData("bytes", "'it''s'", "the TEXT 'it''s' is not a BLOB.")]
    [InlineData("kind", "x'0102'", "the BLOB x'0102' is not a TEXT.")]
    [InlineData("kind", "'x'", "the TEXT 'x' is not one of plain, with äccent, .")]
    [InlineData("maybe_ports", "'[{\"name\":\"a\",\"number\":1},{\"name\":2}]'", "the TEXT '[{\"name\":\"a\",\"number\":1},{\"name\":2}]' is not JSON of the right shape: '[1].name' is not a string.")]
    public void Says_what_is_stored(string column, string value, string reason)
    {
        Store(column, value);
        Assert.Equal(reason, Assert.Throws<SchemaDataException>(() => new List<Sample>(_db.Samples.Scan())).Reason);
    }

    [Fact]
    public void Shortens_a_long_value()
    {
        Store("count", "'" + new string('a', 10000) + "'");
        SchemaDataException thrown = Assert.Throws<SchemaDataException>(() => new List<Sample>(_db.Samples.Scan()));
        Assert.Equal($"the TEXT '{new string('a', 60)}…' (10000 bytes) is not an INTEGER.", thrown.Reason);
    }

    [Fact]
    public void Reading_goes_on_after_an_error()
    {
        SampleId id = Store("count", "'abc'");
        Assert.Throws<SchemaDataException>(() => _db.Samples.FindById(id));
        _db.Run("UPDATE loose SET count = 1");
        Assert.Equal(1, _db.Samples.FindById(id)!.Count);
    }

    [Theory]
    [InlineData("ratio", "3", 3.0)]
    [InlineData("maybe_ratio", "9223372036854775807", 9223372036854775807.0)]
    public void An_integer_is_a_real_number(string column, string value, double expected)
    {
        SampleId id = Store(column, value);
        Sample row = _db.Samples.FindById(id)!;
        Assert.Equal(expected, column == "ratio" ? row.Ratio : row.MaybeRatio);
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("0.1", "0.1")]
    [InlineData("1234567890.1234567", "1234567890.1234567")]
    [InlineData("'1.500'", "1.5")]
    [InlineData("'-1e2'", "-100")]
    public void A_decimal_is_read_from_any_number(string value, string expected)
    {
        SampleId id = Store("price", value);
        Assert.Equal(expected, _db.Samples.FindById(id)!.Price.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_uuid_is_read_in_the_form_of_its_column()
    {
        SampleId id = Store("uuid", "'AABBCCDD-4455-6677-8899-AABBCCDDEEFF'");
        SchemaDataException refusal = Assert.Throws<SchemaDataException>(() => _db.Samples.FindById(id));
        Assert.Equal("the TEXT 'AABBCCDD-4455-6677-8899-AABBCCDDEEFF' is not a UUID in lower case.", refusal.Reason);
    }

    [Theory]
    [InlineData("'2025-10-18 00:00:00'")]
    [InlineData("'2025-10-18T00:00Z'")]
    [InlineData("'2025-10-18'")]
    public void A_date_may_have_midnight(string value)
    {
        SampleId id = Store("day", value);
        Assert.Equal(new DateOnly(2025, 10, 18), _db.Samples.FindById(id)!.Day);
    }

    public void Dispose() => _db.Dispose();

    /// <summary>Puts a value into a table of the same columns without types and constraints.</summary>
    private SampleId Store(string column, string value)
    {
        SampleId id = _db.Samples.Insert(new NewSample()).Id;
        _db.Run("PRAGMA foreign_keys = OFF");
        _db.Run("ALTER TABLE samples RENAME TO typed");
        _db.Run("CREATE TABLE loose AS SELECT * FROM typed");
        _db.Run($"UPDATE loose SET \"{column}\" = {value}");
        _db.Run("CREATE VIEW samples AS SELECT * FROM loose");
        return id;
    }
}
