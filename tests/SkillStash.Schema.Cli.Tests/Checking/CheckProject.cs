using System;
using System.IO;

namespace SkillStash.Schema.Cli.Tests.Checking;

/// <summary>A small project in a folder of its own, in which everything agrees.</summary>
internal sealed class CheckProject : IDisposable
{
    public const string Migrations = "migrations", Database = "app.db", Wrangler = ".wrangler/state/v3/d1/miniflare-D1DatabaseObject/abc.sqlite";

    private const string Configuration = """
        {
          "columnOrder": "exact",
          "profile": "d1", // The rest is named as the folders are.
          "migrations": "migrations", "databases": ["app.db"], "wrangler": ".", "seed": "seed.sql",
          "typescript": "types", "docs": { "folder": "docs", "title": "Posts" }, "csharp": { "folder": "code", "namespace": "Posts" },
        }
        """;

    private static readonly Lazy<Workspace> Clean = new(Make);

    private readonly Workspace _workspace = new();

    private CheckProject(Workspace original)
    {
        foreach (string file in Directory.GetFiles(original.Path(""), "*", SearchOption.AllDirectories))
        {
            string copy = _workspace.Path(Path.GetRelativePath(original.Path(""), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static CheckProject Open() => new(Clean.Value);

    public static string Statements(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "SkillStash.Schema.Cli.Tests", "Checking", "Project", file));

    public string PathOf(string name) => _workspace.Path(name);

    /// <summary>Replaces a text that must be there.</summary>
    public void Edit(string file, string old, string @new)
    {
        string text = File.ReadAllText(PathOf(file));
        if (!text.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{old}' is not in {file}.", nameof(old));
        }

        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Write(string file, string text) => _workspace.Write(file, text);

    /// <summary>Makes a database anew, from another schema.</summary>
    public void Remake(string database, string schema)
    {
        File.Delete(PathOf(database));
        _workspace.MakeDatabase(database, schema);
    }

    /// <summary>Runs the check; paths in what it prints lead from the project's folder.</summary>
    public (int ExitCode, string[] Lines) Check(params string[] options)
    {
        ToolRun run = ToolRun.Of(["check", "--config", PathOf("skillstash-schema.json"), .. options]);
        return (run.ExitCode, (run.Output + run.Error).Replace(PathOf("").TrimEnd('/') + "/", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n'));
    }

    public void Dispose() => _workspace.Dispose();

    private static Workspace Make()
    {
        var workspace = new Workspace();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => workspace.Dispose();
        string schema = workspace.Write("schema.sql", Statements("schema.sql"));
        workspace.Write("skillstash-schema.json", Configuration);
        workspace.Write("seed.sql", Statements("seed.sql"));
        foreach (string migration in new[] { "0001_users.sql", "0002_posts.sql" })
        {
            workspace.Write("migrations/" + migration, Statements("migrations/" + migration));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(workspace.Path(Wrangler))!);
        string bookkeeping = "CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE _cf_KV (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;";
        workspace.MakeDatabase(Database, Statements("schema.sql"));
        workspace.MakeDatabase(Wrangler, Statements("schema.sql") + bookkeeping);
        workspace.MakeDatabase(Path.Combine(Path.GetDirectoryName(Wrangler)!, "metadata.sqlite"), bookkeeping);
        ToolRun.Of("generate", "typescript", schema, "--output", workspace.Path("types"));
        ToolRun.Of("generate", "docs", schema, "--output", workspace.Path("docs"), "--title", "Posts");
        ToolRun.Of("generate", "csharp", schema, "--output", workspace.Path("code"), "--namespace", "Posts");
        return workspace;
    }
}
