using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>Finds and loads <c>skillstash-schema.json</c>.</summary>
internal static class ConfigurationFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "skillstash-schema.json";

    /// <summary>The path of the file in the working directory or the next one above it that has one; null where none has.</summary>
    public static string? Find()
    {
        string path = Name;
        for (DirectoryInfo? folder = new(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(path))
            {
                return path;
            }

            path = "../" + path;
        }

        return null;
    }

    /// <summary>Loads a configuration.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">What is wrong with it, where null is returned.</param>
    public static ProjectConfiguration? Load(string path, out IReadOnlyList<Diagnostic> findings)
    {
        SourceText source;
        try
        {
            source = new SourceText(RegularFile.ReadText(path), path);
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            findings = [ToolRules.Report(ToolRules.Unreadable, path, exception)];
            return null;
        }

        var found = new DiagnosticBag(source);
        ProjectConfiguration? configuration = Read(source, found);
        findings = found.Sorted();
        return findings.Count == 0 ? configuration : null;
    }

    private static ProjectConfiguration? Read(SourceText source, DiagnosticBag findings)
    {
        try
        {
            return new ConfigurationReader(Path.GetDirectoryName(source.Path) ?? "", findings).Read(JsonItemReader.Read(source));
        }
        catch (JsonException exception)
        {
            findings.Report(Place(source, exception), new DiagnosticMessage(ToolRules.Configuration, Reason(exception)));
            return null;
        }
    }

    private static TextSpan Place(SourceText source, JsonException exception)
    {
        int line = Math.Min((int)(exception.LineNumber ?? 0), source.Lines.Count - 1);
        int start = source.Lines.Start(line);
        return new TextSpan(Math.Min(start + (int)(exception.BytePositionInLine ?? 0), source.Length), 0);
    }

    // The place that the message ends with counts from 0.
    private static string Reason(JsonException exception)
    {
        int place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "This is not JSON. " + (place < 0 ? exception.Message : exception.Message[..place]);
    }
}
