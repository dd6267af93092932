using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite;

/// <summary>Opens what is a file with an end, and refuses what only looks like one: reading a device or a pipe may never come back.</summary>
internal static class RegularFile
{
    /// <summary>The longest text that is read: SQL and settings are read whole, and nobody writes so much of them by hand.</summary>
    public const long LongestText = 64 * 1024 * 1024;

    // What is not UTF-8 would be read as U+FFFD, and a name or a text would silently be another one.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int TypeMask = 0xF000;

    // More than the runtime's own description of a file takes.
    private const int StatusBytes = 512;

    /// <summary>Refuses what is there and is no regular file; links are followed.</summary>
    /// <exception cref="IOException">It is a directory, a device, a pipe or a socket.</exception>
    public static void Require(string path)
    {
        if (KindOf(path) is { } kind)
        {
            throw new IOException($"'{path}' is {kind}; a regular file is wanted.");
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="IOException">It is no regular file, or cannot be read.</exception>
    public static FileStream OpenRead(string path)
    {
        Require(path);
        return File.OpenRead(path);
    }

    /// <summary>Reads a text of at most <see cref="LongestText"/> bytes.</summary>
    /// <exception cref="IOException">It is no regular file, too long, or cannot be read; <see cref="NotUtf8Exception"/> says where it is no UTF-8.</exception>
    public static string ReadText(string path)
    {
        using FileStream file = OpenRead(path);
        return ReadText(file);
    }

    /// <summary>Reads an open file as text, from its beginning.</summary>
    /// <exception cref="IOException">It is too long, or cannot be read; <see cref="NotUtf8Exception"/> says where it is no UTF-8.</exception>
    public static string ReadText(FileStream file) => ReadText(file, file.Name);

    /// <summary>Reads what has a beginning and an end as text.</summary>
    /// <exception cref="IOException">It is too long, or cannot be read; <see cref="NotUtf8Exception"/> says where it is no UTF-8.</exception>
    public static string ReadText(Stream file, string name)
    {
        if (file.Length > LongestText)
        {
            throw new IOException($"'{name}' is longer than the {LongestText / 1024 / 1024} MB that are read of a text; part it into several files.");
        }

        file.Position = 0;
        using var reader = new StreamReader(file, StrictUtf8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            byte[] bytes = new byte[file.Length];
            file.Position = 0;
            file.ReadExactly(bytes);
            throw new NotUtf8Exception(name, Utf8Fault.Of(bytes)!);
        }
    }

    // .NET tells only directories from files. Windows opens no device under the name of a file.
    private static string? KindOf(string path)
    {
        if (Directory.Exists(path))
        {
            return "a directory";
        }

        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        Span<int> status = stackalloc int[StatusBytes / sizeof(int)];
        return Stat(path, ref MemoryMarshal.GetReference(status)) != 0 ? null : (status[1] & TypeMask) switch
        {
            0x1000 => "a pipe",
            0x2000 or 0x6000 => "a device",
            0xC000 => "a socket",
            _ => null,
        };
    }

    // The runtime's own library: its flags and the mode come first, whatever the platform's own layout.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref int status);
}
