using System.Text.Json;

namespace SkillStash.Schema;

internal sealed class ObjectCodec<T> : JsonCodec<T>
    where T : class, IRow<T>
{
    public override T Read(ref Utf8JsonReader reader) => JsonRow.Read<T>(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => JsonRow.Write(writer, value);
}
