using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
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
            texts = kind == SourceKind.Folder ? ReadFolder(name) : ReadFile(name);
            if (texts is null)
            {
                kind = SourceKind.Database;
                return new SchemaSource(name, kind, DatabaseFile.Inspect(name), []);
            }
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return SchemaSource.Unreadable(name, kind, exception.Message);
        }

        SchemaCompilation compilation = SchemaCompiler.Compile(texts);
        return new SchemaSource(name, kind, SchemaInspection.From(compilation.Model), compilation.Diagnostics);
    }

    private static SourceText[] ReadFolder(string folder) =>
        MigrationFolder.Files(folder).Select(static file => new SourceText(File.ReadAllText(file), file)).ToArray();

    /// <summary>The text of a file; null where the file is a database.</summary>
    private static SourceText[]? ReadFile(string path)
    {
        using FileStream file = File.OpenRead(path);
        byte[] start = new byte[DatabaseFile.MagicLength];
        int length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (DatabaseFile.HasHeader(start))
        {
            return null;
        }

        // Read on instead of anew: a pipe has no second beginning.
        using var bytes = new MemoryStream();
        bytes.Write(start, 0, length);
        file.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return [new SourceText(reader.ReadToEnd(), path)];
    }

    // ArgumentException: an empty path.
    private static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or SqliteException;
}
