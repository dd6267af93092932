using System.Text.Json.Serialization;

namespace SkillStash.Schema;

/// <summary>What a converter of rows knows of pages of them.</summary>
internal interface IRowConverter
{
    JsonConverter CreatePageConverter();
}
