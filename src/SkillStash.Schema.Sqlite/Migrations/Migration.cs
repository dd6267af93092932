using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>A migration as its file has it.</summary>
/// <param name="Name">The name of the file, under which the migration is recorded.</param>
/// <param name="Source">What the file says.</param>
internal sealed record Migration(string Name, SourceText Source)
{
    /// <summary>The migration that a file is, without the parts that take it back.</summary>
    /// <param name="path">The path of the file; findings are shown there.</param>
    /// <param name="text">All that the file says.</param>
    public static Migration Of(string path, string text) => new(Path.GetFileName(path), new SourceText(RollbackParts.Blank(text), path));

    /// <summary>SHA-256 of the text as UTF-8, in lower-case hexadecimal digits. Line ends count as LF: version control may change them.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source.Text.Replace("\r\n", "\n"))));
}
