using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Catalog.Typing;

/// <summary>Tells in which form a time is written.</summary>
internal static class WrittenTimes
{
    /// <summary>The form of a DEFAULT that is a text; null where it is none or has no form of its own.</summary>
    public static TimeForm? FormOf(DefaultModel? value) => value is not { Kind: DefaultKind.Text, Value: { } text }
        ? null
        : string.Concat(text.Select(static c => c is >= '0' and <= '9' ? '0' : c)) switch
        {
            "0000-00-00 00:00:00.000" => TimeForm.TextMilliseconds,
            "0000-00-00T00:00:00" => TimeForm.Iso,
            "0000-00-00T00:00:00.000" => TimeForm.IsoMilliseconds,
            "0000-00-00T00:00:00Z" => TimeForm.IsoUtc,
            "0000-00-00T00:00:00.000Z" => TimeForm.IsoUtcMilliseconds,
            _ => null,
        };
}
