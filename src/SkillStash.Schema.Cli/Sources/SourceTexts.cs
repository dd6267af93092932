using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
        using FileStream file = RegularFile.OpenRead(path);
        byte[] start = new byte[DatabaseFile.MagicLength];
        file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return DatabaseFile.HasHeader(start) ? null : [new SourceText(RollbackParts.Blank(RegularFile.ReadText(file)), path)];
    }

    /// <summary>Whether an exception says that a file or folder cannot be used. ArgumentException: an empty path; NotSupportedException: a device of Windows.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or SqliteException;
}
