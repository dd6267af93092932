using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Sources;

/// <summary>The SQL of a SOURCE, whatever it is.</summary>
internal static class SourceTexts
{
    /// <summary>Reads the documents of a source in the order they are to be run; of a database, the statements that it keeps.</summary>
    /// <exception cref="Exception">One of <see cref="IsUnreadable"/>.</exception>
    public static IReadOnlyList<SourceText> Read(string name) =>
        (Directory.Exists(name) ? ReadFolder(name) : ReadFile(name)) ?? [DatabaseScript.Read(name)];

    /// <summary>Reads the migrations of a folder.</summary>
    public static SourceText[] ReadFolder(string folder) =>
        MigrationFolder.Read(folder).Select(static migration => migration.Source).ToArray();

    /// <summary>Reads the text of a file; null where the file is a database.</summary>
    public static SourceText[]? ReadFile(string path)
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

    /// <summary>Whether an exception says that a file or folder cannot be used. ArgumentException: an empty path.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or SqliteException;
}
