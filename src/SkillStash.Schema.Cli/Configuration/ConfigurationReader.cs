using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkillStash.Schema.Cli.Outputs;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Diff;
using SkillStash.Schema.Compiler.Lint;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Configuration;

/// <summary>Makes sense of the members of a configuration. Nothing in it is ignored: a misspelt key would switch a check off.</summary>
/// <param name="folder">The folder that paths in it are relative to.</param>
/// <param name="findings">Where mistakes go.</param>
internal sealed class ConfigurationReader(string folder, DiagnosticBag findings)
{
    private const string DefaultSchema = "schema.sql";
    private const string DefaultTitle = "Schema";

    /// <summary>Reads the outermost object.</summary>
    public ProjectConfiguration Read(JsonItem root)
    {
        var members = Members(root, "schema", "profile", "columnOrder", "migrations", "databases", "wrangler", "seed", "typescript", "docs", "csharp", "lint");
        return new ProjectConfiguration
        {
            Schema = PathOf(members("schema")) ?? Combine(DefaultSchema),
            Profile = Profile(members("profile")),
            ColumnOrder = Order(members("columnOrder")),
            Migrations = PathOf(members("migrations")),
            Databases = members("databases") is { } databases ? Databases(databases) : [],
            Wrangler = PathOf(members("wrangler")),
            Seed = PathOf(members("seed")),
            TypeScript = PathOf(members("typescript")),
            Docs = members("docs") is { } docs ? Docs(docs) : null,
            CSharp = members("csharp") is { } csharp ? CSharp(csharp) : null,
            Lint = members("lint") is { } lint ? Lint(lint) : LintLevels.Default,
        };
    }

    private SchemaProfile Profile(JsonItem? value)
    {
        string? word = TextOf(value);
        if (word is not (null or "sqlite" or "d1"))
        {
            Report(value!.Span, $"There is no profile '{word}'; there are sqlite and d1.");
        }

        return word == "d1" ? SchemaProfile.D1 : SchemaProfile.Sqlite;
    }

    private ColumnOrder Order(JsonItem? value)
    {
        string? word = TextOf(value);
        if (word is not (null or "any" or "exact"))
        {
            Report(value!.Span, $"There is no column order '{word}'; there are any and exact.");
        }

        return word == "exact" ? ColumnOrder.Exact : ColumnOrder.Any;
    }

    private string[] Databases(JsonItem value)
    {
        if (value.Kind != JsonTokenType.StartArray)
        {
            Report(value.Span, "A list of files is wanted here, as in [\"app.db\"].");
        }

        return value.Items.Select(PathOf).OfType<string>().ToArray();
    }

    /// <summary>A folder alone, or an object that says more of it.</summary>
    private DocsConfiguration? Docs(JsonItem value)
    {
        if (value.Kind == JsonTokenType.String)
        {
            return new DocsConfiguration(PathOf(value)!, DefaultTitle);
        }

        var members = Members(value, "folder", "title");
        return Folder(value, members) is { } path ? new DocsConfiguration(path, TextOf(members("title")) ?? DefaultTitle) : null;
    }

    /// <inheritdoc cref="Docs"/>
    private CSharpConfiguration? CSharp(JsonItem value)
    {
        if (value.Kind == JsonTokenType.String)
        {
            return new CSharpConfiguration(PathOf(value)!, "", null);
        }

        var members = Members(value, "folder", "namespace", "database");
        return Folder(value, members) is { } path
            ? new CSharpConfiguration(
                path,
                NameOf(members("namespace"), CSharpNameForms.Namespace) ?? "",
                NameOf(members("database"), CSharpNameForms.Identifier))
            : null;
    }

    private string? NameOf(JsonItem? value, Regex form)
    {
        string? name = TextOf(value);
        if (name is not null && !form.IsMatch(name))
        {
            Report(value!.Span, $"'{name}' is no name in C#.");
        }

        return name;
    }

    private string? Folder(JsonItem value, Func<string, JsonItem?> members)
    {
        if (value.Kind == JsonTokenType.StartObject && members("folder") is null)
        {
            Report(value.Span, "The folder is not named: add \"folder\".");
        }

        return PathOf(members("folder"));
    }

    private LintLevels Lint(JsonItem value)
    {
        var levels = new Dictionary<string, DiagnosticSeverity?>(StringComparer.Ordinal);
        if (value.Kind != JsonTokenType.StartObject)
        {
            Report(value.Span, "An object of ids and levels is wanted here, as in { \"SKS0601\": \"off\" }.");
        }

        foreach (JsonMember member in value.Members)
        {
            string? word = TextOf(member.Value);
            if (!LintLevels.Has(member.Name))
            {
                Report(member.Span, $"'{member.Name}' is no id of a warning or of lint.");
            }
            else if (word is not null && !LintLevels.Words.ContainsKey(word))
            {
                Report(member.Value.Span, $"There is no level '{word}'; there are {string.Join(", ", LintLevels.Words.Keys)}.");
            }
            else if (word is not null && !levels.TryAdd(member.Name, LintLevels.Words[word]))
            {
                ReportTwice(member);
            }
        }

        return new LintLevels(levels);
    }

    /// <summary>The members of an object by name; others than the known ones are reported.</summary>
    private Func<string, JsonItem?> Members(JsonItem value, params string[] known)
    {
        var members = new Dictionary<string, JsonItem>(StringComparer.Ordinal);
        if (value.Kind != JsonTokenType.StartObject)
        {
            Report(value.Span, $"An object is wanted here, with {string.Join(", ", known)}.");
        }

        foreach (JsonMember member in value.Members)
        {
            if (!known.Contains(member.Name))
            {
                Report(member.Span, $"There is no key '{member.Name}'; there are {string.Join(", ", known)}.");
            }
            else if (!members.TryAdd(member.Name, member.Value))
            {
                ReportTwice(member);
            }
        }

        return name => members.GetValueOrDefault(name);
    }

    private string? TextOf(JsonItem? value)
    {
        if (value is { Kind: not JsonTokenType.String })
        {
            Report(value.Span, "A text is wanted here.");
            return null;
        }

        return value?.Text;
    }

    private string? PathOf(JsonItem? value)
    {
        string? path = TextOf(value);
        if (path?.Length == 0)
        {
            Report(value!.Span, "A path is wanted here; this one is empty.");
        }

        return path is null ? null : Combine(path);
    }

    // As the user writes paths: with / on all systems, and without detours.
    private string Combine(string path) =>
        path == "." && folder.Length > 0 ? folder : Path.Combine(folder, path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path).Replace('\\', '/');

    private void ReportTwice(JsonMember member) => Report(member.Span, $"'{member.Name}' is said twice.");

    private void Report(TextSpan span, string message) => findings.Report(span, new DiagnosticMessage(ToolRules.Configuration, message));
}
