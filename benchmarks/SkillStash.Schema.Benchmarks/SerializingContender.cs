using System.Buffers;

namespace SkillStash.Schema.Benchmarks;

/// <summary>The emitted methods, with records that JsonSerializer writes.</summary>
internal sealed class SerializingContender : GeneratedContender
{
    public override string Name => "… JsonSerializer";

    public override void WriteJson(string category, IBufferWriter<byte> json) => JsonOutput.Write(json, Database.Plugins.ListByCategory(category, limit: 50));
}
