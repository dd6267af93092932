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
        string reason = $"{Stored(in statement.Row[column])} is not {wanted}{(cause is null ? "." : $": {cause.Message}")}";
        return new SchemaDataException(
            table.Length > 0 ? table : statement.Owner,
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
            int column = IndexOf(statement, name);
            if (column >= 0)
            {
                key.Append(key.Length == 0 ? "" : ", ").Append(name).Append(" = ");
                key.Append(Shortened(in statement.Row[column]));
            }
        }

        return key.ToString();
    }

    private static int IndexOf(Statement statement, string name)
    {
        int column = statement.Row.Length - 1;
        while (column >= 0 && !SqlNameComparer.Instance.Equals(name, Text(NativeSqlite.ColumnName(statement.Handle, column))))
        {
            column--;
        }

        return column;
    }

    private static string Stored(in NativeValue value) => value.StorageClass switch
    {
        SqliteStorageClass.Integer => $"the INTEGER {Shortened(in value)}",
        SqliteStorageClass.Real => $"the REAL {Shortened(in value)}",
        SqliteStorageClass.Text => $"the TEXT {Shortened(in value)}",
        SqliteStorageClass.Blob => $"the BLOB {Shortened(in value)}",
        _ => "NULL",
    };

    private static string Shortened(in NativeValue value) => value.StorageClass switch
    {
        SqliteStorageClass.Integer => ((SqliteValue)value.Bits).ToString(),
        SqliteStorageClass.Real => ((SqliteValue)value.Real).ToString(),
        SqliteStorageClass.Text => ShortText(value.Bytes),
        SqliteStorageClass.Blob => ShortBlob(value.Bytes),
        _ => "NULL",
    };

    private static string ShortText(ReadOnlySpan<byte> utf8)
    {
        // Four bytes make a character at most, so a huge text is not decoded to show its beginning.
        string text = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * ShownCharacters)]);
        bool whole = text.Length <= ShownCharacters && utf8.Length <= 4 * ShownCharacters;
        string shown = ((SqliteValue)(whole ? text : text[..ShownCharacters])).ToString();
        return whole ? shown : $"{shown[..^1]}…' ({utf8.Length} bytes)";
    }

    private static string ShortBlob(ReadOnlySpan<byte> bytes) => bytes.Length <= ShownBytes
        ? $"x'{Convert.ToHexStringLower(bytes)}'"
        : $"x'{Convert.ToHexStringLower(bytes[..ShownBytes])}…' ({bytes.Length} bytes)";

    private static string Text(byte* utf8) => utf8 == null ? "" : Marshal.PtrToStringUTF8((nint)utf8)!;
}
