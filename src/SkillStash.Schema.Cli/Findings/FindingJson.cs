using System.Text.Json;
using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Cli.Findings;

/// <summary>A finding as JSON.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding; <paramref name="namesFile"/> where it can be in one of several files.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic finding, bool namesFile)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Id);
        json.WriteString("message"u8, finding.Message);
        json.WriteNumber("line"u8, finding.Start.Line);
        json.WriteNumber("column"u8, finding.Start.Column);
        if (namesFile)
        {
            json.WriteString("file"u8, finding.Path);
        }

        json.WriteEndObject();
    }
}
