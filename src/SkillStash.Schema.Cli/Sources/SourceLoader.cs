using System;
using System.Collections.Generic;
using System.IO;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>Reads a SOURCE, whatever it is.</summary>
internal static class SourceLoader
{
    /// <summary>Reads the source; what cannot be read comes back as a finding.</summary>
    /// <remarks>A file is a database by what it begins with, not by its name. An empty file is an empty schema either way.</remarks>
    public static SchemaSource Load(string name)
    {
        SourceKind kind = Directory.Exists(name) ? SourceKind.Folder : SourceKind.Sql;
        IReadOnlyList<SourceText>? texts;
        try
        {
            texts = kind == SourceKind.Folder ? SourceTexts.ReadFolder(name) : SourceTexts.ReadFile(name);
            if (texts is null)
            {
                kind = SourceKind.Database;
                return new SchemaSource(name, kind, DatabaseFile.Inspect(name), []);
            }
        }
        catch (Exception exception) when (SourceTexts.IsUnreadable(exception))
        {
            return SchemaSource.Unreadable(name, kind, exception);
        }

        SchemaCompilation compilation = SchemaCompiler.Compile(texts);
        return new SchemaSource(name, kind, SchemaInspection.From(compilation.Model), compilation.Diagnostics);
    }
}
