using System.Text.Json;

namespace SkillStash.Schema;

/// <summary>Takes one value out of a statement's current row and writes it as the property that the JSON of the row's record would have for it.</summary>
internal abstract class ColumnRelay
{
    /// <summary>Moves on if the value is NULL.</summary>
    public virtual bool PassesNull(ref SqliteRowReader row) => row.NextIsNull();

    /// <summary>Takes the value, which is not NULL where that is allowed, and writes the property.</summary>
    /// <exception cref="SchemaDataException">It is not what the schema says.</exception>
    public abstract void Write(ref SqliteRowReader row, JsonEncodedText name, Utf8JsonWriter json);
}
