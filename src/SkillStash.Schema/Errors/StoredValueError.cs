using System;
using System.Runtime.InteropServices;
using System.Text;

namespace SkillStash.Schema;

/// <summary>Says which value of the current row is wrong, and how.</summary>
internal static unsafe class StoredValueError
{
    private const int ShownCharacters = 60;
    private const int ShownBytes = 16;

    public static SchemaDataException Describe(Statement statement, int column, string wanted, Exception? cause)
    {
        nint handle = statement.Handle;
        string table = NativeSqlite.ColumnTableName == null ? "" : Text(NativeSqlite.ColumnTableName(handle, column));
        string reason = $"{Stored(NativeSqlite.ColumnValue(handle, column))} is not {wanted}{(cause is null ? "." : $": {cause.Message}")}";
        return new SchemaDataException(
            table.Length > 0 ? table : statement.Table?.Name ?? "",
            Text(NativeSqlite.ColumnName(handle, column)),
            RowKey(statement),
            reason,
            cause);
    }

    /// <summary>The key columns among the selected ones.</summary>
    private static string RowKey(Statement statement)
    {
        StringBuilder key = new();
        foreach (string name in statement.Table?.KeyColumns ?? [])
        {
            int column = IndexOf(statement.Handle, name);
            if (column >= 0)
            {
                key.Append(key.Length == 0 ? "" : ", ").Append(name).Append(" = ");
                key.Append(Shortened(NativeSqlite.ColumnValue(statement.Handle, column)));
            }
        }

        return key.ToString();
    }

    private static int IndexOf(nint handle, string name)
    {
        int column = NativeSqlite.ColumnCount(handle) - 1;
        while (column >= 0 && !name.Equals(Text(NativeSqlite.ColumnName(handle, column)), StringComparison.OrdinalIgnoreCase))
        {
            column--;
        }

        return column;
    }

    private static string Stored(nint value) => (SqliteStorageClass)NativeSqlite.ValueType(value) switch
    {
        SqliteStorageClass.Integer => $"the INTEGER {Shortened(value)}",
        SqliteStorageClass.Real => $"the REAL {Shortened(value)}",
        SqliteStorageClass.Text => $"the TEXT {Shortened(value)}",
        SqliteStorageClass.Blob => $"the BLOB {Shortened(value)}",
        _ => "NULL",
    };

    private static string Shortened(nint value) => (SqliteStorageClass)NativeSqlite.ValueType(value) switch
    {
        SqliteStorageClass.Integer => ((SqliteValue)NativeSqlite.ValueInt64(value)).ToString(),
        SqliteStorageClass.Real => ((SqliteValue)NativeSqlite.ValueDouble(value)).ToString(),
        SqliteStorageClass.Text => ShortText(value),
        SqliteStorageClass.Blob => ShortBlob(value),
        _ => "NULL",
    };

    private static string ShortText(nint value)
    {
        byte* utf8 = NativeSqlite.ValueText(value);
        // Four bytes make a character at most, so a huge text is not decoded to show its beginning.
        ReadOnlySpan<byte> bytes = new(utf8, NativeSqlite.ValueBytes(value));
        string text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * ShownCharacters)]);
        bool whole = text.Length <= ShownCharacters && bytes.Length <= 4 * ShownCharacters;
        string shown = ((SqliteValue)(whole ? text : text[..ShownCharacters])).ToString();
        return whole ? shown : $"{shown[..^1]}…' ({bytes.Length} bytes)";
    }

    private static string ShortBlob(nint value)
    {
        byte* blob = NativeSqlite.ValueBlob(value);
        ReadOnlySpan<byte> bytes = new(blob, NativeSqlite.ValueBytes(value));
        return bytes.Length <= ShownBytes
            ? $"x'{Convert.ToHexStringLower(bytes)}'"
            : $"x'{Convert.ToHexStringLower(bytes[..ShownBytes])}…' ({bytes.Length} bytes)";
    }

    private static string Text(byte* utf8) => utf8 == null ? "" : Marshal.PtrToStringUTF8((nint)utf8)!;
}
