using System;
using System.IO;

namespace SkillStash.Schema.Testing;

/// <summary>A folder of one test, gone when the test ends.</summary>
internal class TemporaryFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("skillstash-schema-").FullName;

    /// <summary>The path of a file in the folder.</summary>
    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        string path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
