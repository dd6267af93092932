using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Findings;

/// <summary>Writes findings as SARIF 2.1.0, the form that code hosts read (docs.oasis-open.org/sarif).</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes one run with all findings, and the rules that they break.</summary>
    public static void Write(Stream stream, IReadOnlyList<Diagnostic> findings)
    {
        DiagnosticRule[] rules = findings.Select(static finding => finding.Rule).Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToArray();
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        json.WriteStartArray("results"u8);
        foreach (Diagnostic finding in findings)
        {
            WriteResult(json, finding, Array.IndexOf(rules, finding.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "skillstash-schema"u8);
        json.WriteString("version"u8, typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules"u8);
        foreach (DiagnosticRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteHelp(json, DiagnosticPages.Of(rule));
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, Level(rule));
            json.WriteEndObject();
            json.WriteStartObject("properties"u8);
            json.WriteString("category"u8, rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Id);
        json.WriteNumber("ruleIndex"u8, rule);
        json.WriteString("level"u8, Level(finding.Rule));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, Uri(finding.Path));
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        WritePosition(json, "startLine", "startColumn", finding.Start);
        WritePosition(json, "endLine", "endColumn", finding.End);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, string page)
    {
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, page);
        json.WriteString("markdown"u8, page);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string line, string column, LinePosition position)
    {
        json.WriteNumber(line, position.Line);
        json.WriteNumber(column, position.Column);
    }

    private static string Level(DiagnosticRule rule) => rule.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as a URI; a relative one stays relative, because the code host knows the root.</summary>
    private static string Uri(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(System.Uri.EscapeDataString));
}
