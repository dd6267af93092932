using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Outputs;

/// <summary>A folder that holds the written files of one schema, perhaps among files of other people.</summary>
internal sealed class OutputFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What has to change so that the folder holds <paramref name="files"/> and no other file that the tool wrote, in order of the paths.</summary>
    public IReadOnlyList<FileChange> Compare(IReadOnlyList<SourceFile> files) =>
        files.Select(Compare).OfType<FileChange>().Concat(LeftOver(files))
            .OrderBy(static change => change.Path, StringComparer.Ordinal).ToArray();

    /// <summary>Makes one change.</summary>
    public static void Apply(FileChange change)
    {
        if (change.After is null)
        {
            File.Delete(change.Path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(change.Path))!);
        File.WriteAllText(change.Path, change.After, Utf8);
    }

    private FileChange? Compare(SourceFile file)
    {
        string target = PathOf(file.Name);
        string? before = File.Exists(target) ? Read(target) : null;
        return before == Normal(file.Text) ? null : new FileChange(target, before, file.Text);
    }

    /// <summary>The files that the tool wrote formerly, beside those of today and of their kind: of a table that was dropped.</summary>
    private IEnumerable<FileChange> LeftOver(IReadOnlyList<SourceFile> files)
    {
        // Without regard to case, as some file systems are: a file there may be called otherwise than the one it is.
        var current = new HashSet<string>(files.Select(file => PathOf(file.Name)), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> patterns = files.Select(static file => Path.Combine(Path.GetDirectoryName(file.Name)!, "*" + Extension(file.Name))).Distinct();
        foreach (string pattern in patterns)
        {
            string folder = Path.Combine(path, Path.GetDirectoryName(pattern)!);
            string[] found = Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(pattern)) : [];
            foreach (string name in found.Select(file => PathOf(Path.GetRelativePath(path, file))).Where(name => !current.Contains(name)))
            {
                string text = Read(name);
                if (text.Length > 0 && FileMark.IsOn(text))
                {
                    yield return new FileChange(name, text, null);
                }
            }
        }
    }

    // Of Plugin.g.cs it is .g.cs.
    private static string Extension(string name) => name.EndsWith(".g.cs", StringComparison.Ordinal) ? ".g.cs" : Path.GetExtension(name);

    private string PathOf(string name) => Path.Combine(path, name).Replace('\\', '/');

    private static string Read(string file) => Normal(RegularFile.ReadText(file));

    // Git may have checked the file out with other line ends; its text is the same.
    private static string Normal(string text) => text.Replace("\r\n", "\n");
}
