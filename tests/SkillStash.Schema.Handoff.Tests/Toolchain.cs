using System;
using System.IO;
using SkillStash.Schema.TypeScript.Tests;

namespace SkillStash.Schema.Handoff.Tests;

/// <summary>The packages of <c>workers/api</c>: TypeScript, wrangler and the types of D1.</summary>
/// <remarks>Where they are not installed yet a copy is, because another test assembly may be installing them at the same time.</remarks>
internal static class Toolchain
{
    private static readonly Lazy<NodePackage> LazyPackage = new(static () => IsInstalled() ? NodePackage.Api : new NodePackage(Copy()));

    public static NodePackage Package => LazyPackage.Value;

    private static bool IsInstalled()
    {
        string mark = Path.Combine(NodePackage.Api.Folder, "node_modules", ".package-lock.json");
        return File.Exists(mark) && File.GetLastWriteTimeUtc(mark) >= File.GetLastWriteTimeUtc(Path.Combine(NodePackage.Api.Folder, "package-lock.json"));
    }

    // The package refers to the shared one by a relative path, so the copy keeps the layout.
    private static string Copy()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "node");
        foreach (NodePackage package in (NodePackage[])[NodePackage.Shared, NodePackage.Api])
        {
            string copy = Path.Combine(root, Path.GetRelativePath(Repository.Root, package.Folder));
            Directory.CreateDirectory(copy);
            foreach (string name in (string[])["package.json", "package-lock.json", ".npmrc"])
            {
                File.Copy(Path.Combine(package.Folder, name), Path.Combine(copy, name), overwrite: true);
            }
        }

        return Path.Combine(root, Path.GetRelativePath(Repository.Root, NodePackage.Api.Folder));
    }
}
