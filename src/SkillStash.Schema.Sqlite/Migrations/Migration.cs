using System;
using System.Security.Cryptography;
using System.Text;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>A migration as its file has it.</summary>
/// <param name="Name">The name of the file, under which the migration is recorded.</param>
/// <param name="Source">What the file says.</param>
public sealed record Migration(string Name, SourceText Source)
{
    /// <summary>SHA-256 of the text as UTF-8, in lower-case hexadecimal digits. Line ends count as LF: version control may change them.</summary>
    public string Checksum { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source.Text.Replace("\r\n", "\n"))));
}
