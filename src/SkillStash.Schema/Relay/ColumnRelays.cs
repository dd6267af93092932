using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Reads one value of a row.</summary>
internal delegate T ColumnReading<out T>(ref SqliteRowReader row);

/// <summary>A value that costs no memory to be read.</summary>
internal sealed class ValueRelay<T>(ColumnReading<T> read, JsonCodec<T> codec) : ColumnRelay
{
    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json)
    {
        json.WritePropertyName(name);
        codec.Write(json, read(ref row));
    }
}

/// <summary>A text, from SQLite's memory.</summary>
internal sealed class TextRelay : ColumnRelay
{
    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json) => json.WriteString(name, row.TextBytes());
}

/// <summary>A blob, from SQLite's memory.</summary>
internal sealed class BlobRelay : ColumnRelay
{
    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json) => json.WriteBase64String(name, row.BlobBytes());
}

/// <summary>Whatever is stored.</summary>
internal sealed class AnyRelay(ColumnRelay text, ColumnRelay blob, ColumnRelay number) : ColumnRelay
{
    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json)
    {
        ColumnRelay stored = row.NextClass switch
        {
            SqliteStorageClass.Text => text,
            SqliteStorageClass.Blob => blob,
            _ => number,
        };
        stored.Write(ref row, name, json);
    }
}

/// <summary>Stored JSON.</summary>
internal sealed class JsonRelay<T>(JsonCodec<T> codec) : ColumnRelay
{
    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json)
    {
        json.WritePropertyName(name);
        row.CopyJson(codec, json);
    }
}

/// <summary>The columns of a row within the row.</summary>
internal sealed class InnerRowRelay<TRow>(int key) : ColumnRelay
    where TRow : class, IRow<TRow>
{
    public override bool PassesNull(ref SqliteRowReader row) => row.PassesRow<TRow>(key);

    public override void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json)
    {
        json.WritePropertyName(name);
        RowRelay.Of<TRow>().Write(ref row, json);
    }
}
