using System.IO;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite;

/// <summary>A file is no text that can be read: it is not in UTF-8.</summary>
/// <param name="path">The file.</param>
/// <param name="fault">Where it is not.</param>
internal sealed class NotUtf8Exception(string path, Utf8Fault fault) : IOException(fault.ToString())
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The first byte that is not UTF-8.</summary>
    public Utf8Fault Fault { get; } = fault;
}
