using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillStash.Schema;

internal sealed class ObjectCodec<T> : JsonCodec<T>
    where T : class, IRow<T>
{
    internal override JsonObject Schema => JsonSchemas.Of<T>();

    public override T Read(ref Utf8JsonReader reader) => JsonRow.Read<T>(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => JsonRow.Write(writer, value);
}
