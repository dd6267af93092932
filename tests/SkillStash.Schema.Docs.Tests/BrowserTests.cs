using System;
using System.IO;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Model;
using Xunit;

namespace SkillStash.Schema.Docs.Tests;

/// <summary>The page in a real browser. The tests themselves are in <c>Browser/page.test.mjs</c>.</summary>
/// <remarks>Without Chromium or Node they are skipped and say why; under CI they fail.</remarks>
public sealed class BrowserTests
{
    private static readonly NodePackage Browser = new(Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Docs.Tests", "Browser"));
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    [Fact]
    public async Task Page_works_in_Chromium()
    {
        Prerequisite.Require(File.Exists(Chromium), $"{Chromium} does not exist: install Chromium, or name one in CHROMIUM.");
        DirectoryInfo pages = Directory.CreateTempSubdirectory("schema-docs-");
        try
        {
            Write("registry", Docs.Registry());
            Write("hostile", HostileSchema.Model());
            Write("large", LargeSchema.Model());
            Write("empty", Docs.Model(""), "Empty");
            await Browser.RunAsync(pages.FullName, "--test", Path.Combine(Browser.Folder, "page.test.mjs"));
        }
        finally
        {
            pages.Delete(recursive: true);
        }

        void Write(string name, SchemaModel schema, string title = Docs.Title) =>
            File.WriteAllText(Path.Combine(pages.FullName, name + ".html"), Docs.Html(schema, title));
    }
}
