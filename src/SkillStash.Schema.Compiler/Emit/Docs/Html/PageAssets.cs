using System;
using System.IO;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SkillStash.Schema.Compiler.Emit.Docs.Html;

/// <summary>The style sheet and the script of the page; they are written as such in <c>Page</c>.</summary>
internal static class PageAssets
{
    /// <summary>The style sheet.</summary>
    public static readonly string Style = Read("page.css");

    /// <summary>The script.</summary>
    public static readonly string Script = Read("page.js");

    /// <summary>What the browser may load and run: this style sheet and this script by their hashes, and nothing else from anywhere.</summary>
    public static readonly string Policy =
        $"default-src 'none'; img-src data:; style-src {Hash(Style)}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAssets).GetTypeInfo().Assembly.GetManifestResourceStream($"Docs/{name}")!;
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return $"'sha256-{Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)))}'";
    }
}
