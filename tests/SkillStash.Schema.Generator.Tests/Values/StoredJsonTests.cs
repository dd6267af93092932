using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SkillStash.Schema.Generator.Tests.Values;

/// <summary>
/// Every declared type × annotation × STRICT × NOT NULL, with whatever SQLite can store there: rows that are written as JSON straight from
/// its memory are the bytes that JsonSerializer makes of the records, or fail like them.
/// </summary>
public sealed class StoredJsonTests(ITestOutputHelper output)
{
    private static readonly string[] Expressions =
    [
        "NULL", "0", "1", "7", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808", "1760000000", "1760000000123", "253402300799999", "253402300800",
        "0.0", "-0.0", "1.0", "1.5", "0.1", "1e300", "5e-324", "9e999", "-9e999", "1e15", "123456789012345678.0", "2460000.5", "2460000.123456",
        .. Texts.Select(static text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"),
        "'a' || char(0) || 'b'", "char(0xfffe, 0xffff, 0x10ffff, 0x2028, 0x2029, 0x7f, 0x80, 0xa0, 0xad, 0xfeff)", "replace(hex(zeroblob(20000)), '0', 'é<')",
        $"char({string.Join(", ", Enumerable.Range(1, 127))})", "'[\"' || char(0xe9, 0x1f600, 0x7f, 0x2028) || '\"]'", "'[\"' || replace(hex(zeroblob(300)), '0', 'é\\n') || '\"]'",
        "CAST(x'ff' AS TEXT)", "CAST(x'61c3' AS TEXT)", "CAST(x'eda080' AS TEXT)", "'[\"' || CAST(x'ff' AS TEXT) || '\"]'", "'[\"\\n' || CAST(x'ff' AS TEXT) || '\"]'",
        "x''", "x'00'", "x'00ff10'", "zeroblob(5000)", "x'5b5d'", "'[' || replace(hex(zeroblob(32)), '00', '[') || replace(hex(zeroblob(32)), '00', ']') || ']'",
        "replace(hex(zeroblob(62)), '00', '[') || replace(hex(zeroblob(62)), '00', ']')", "replace(hex(zeroblob(64)), '00', '[') || replace(hex(zeroblob(64)), '00', ']')",
    ];

    private static IEnumerable<string> Texts =>
    [
        "", "a", "b", "é😀\"<>&'+`/\\", "text", "2025-10-18", "2025-10-18 12:30", "2025-10-18 12:30:00", "2025-10-18T12:30:00.5Z", "2025-10-18 12:30:00.123456789", "2025-10-18 12:30:00+02:00",
        "2025-10-18 24:00:00", "0001-01-01 00:00:00", "9999-12-31 23:59:59.9999999", "2025-02-30", "now", "2025-291", "12:30", "12:30:05", "12:30:05.1200000", "24:00", "2460000.5",
        "12.50", "-0", "1e2", ".5", "007", "12345678901234567890", "79228162514264337593543950335", "0.1234567890123456789012345678", "9223372036854775808",
        "aabbccdd-4455-6677-8899-aabbccddeeff", "AABBCCDD-4455-6677-8899-AABBCCDDEEFF", "AABBCCDD44556677 8899aabbccddeeff", "aabbccdd445566778899aabbccddeeff",
        "AABBCCDD445566778899AABBCCDDEEFF", "{aabbccdd-4455-6677-8899-aabbccddeeff}",
        "null", "true", "false", "12", "1.50", "-0.0", "1e400", "\"a\"", "\"c\"", "[]", "[1]", " [ 1 , 2.5e3 ] ", "[null]", "[\"a\",\"b\"]", "[\"\\u00e9\\n\\/\\\"\\ud83d\\ude00\"]", "[\"\\ud800\"]",
        "[\"a\",1]", "[[\"a\"]]", "[\"a\"", "[\"a\"] x", "[\"a\",]", "// a\n[]", "{}", "{\"a\":1}", "{\"b\":\"é\",\"a\":1.0,\"c\":[1.50,{\"d\":\"\\u003c\"}]}", "{\"a\":1,\"b\":null}", "{\"a\":1,\"a\":2}",
        "{\"a\":\"1\"}", "{\"a\":1,\"\\ud800\":1}", "{\"a\":1,\"c\":\"\\udc00\"}",
    ];

    [Fact]
    public void What_is_written_straight_is_what_the_serializer_makes_of_the_records()
    {
        int stored = 0, refused = 0;
        using SchemaDatabase database = ValueMatrix.CreateDatabase();
        foreach (MatrixTable table in ValueMatrix.TablesOf(database))
        {
            Assert.Null(table.List());
            object id = table.Get(table.Insert(table.New(table.Others())), "Id")!;
            foreach (int column in Enumerable.Range(0, table.Columns.Length).Where(i => !table.Columns[i].Column.HasDefault))
            {
                foreach (string _ in Expressions.Where(expression => table.Store($"v{column}", expression)))
                {
                    stored++;
                    refused += table.List() is SchemaDataException ? 1 : 0;
                }

                table.Delete(id);
                id = table.Get(table.Insert(table.New(table.Others())), "Id")!;
            }
        }

        output.WriteLine($"{stored:N0} values, {refused:N0} of them not what the schema says");
        Assert.True(stored >= 40_000 && refused >= 10_000 && stored - refused >= 10_000, "The matrix is smaller than it was.");
    }
}
