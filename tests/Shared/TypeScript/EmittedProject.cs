using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Testing;

/// <summary>A folder with the emitted TypeScript of a schema, type-checked as strictly as TypeScript can, and compiled to JavaScript.</summary>
internal sealed class EmittedProject : IDisposable
{
    private const string Configuration = """
        {
          "compilerOptions": {
            "target": "ES2022", "module": "NodeNext", "lib": ["ES2022", "WebWorker"], "types": [], "rootDir": ".", "outDir": "js",
            "declaration": true, "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true,
            "noUnusedLocals": true, "noUnusedParameters": true, "noImplicitOverride": true, "noImplicitReturns": true,
            "noFallthroughCasesInSwitch": true, "noPropertyAccessFromIndexSignature": true, "isolatedDeclarations": true,
            "verbatimModuleSyntax": true, "erasableSyntaxOnly": true
          },
          "include": ["**/*.ts"], "exclude": ["js"]
        }
        """;

    /// <summary>A Worker with one database, for wrangler's local engine.</summary>
    public const string WranglerConfiguration = """
        {
          "name": "scratch", "compatibility_date": "2026-04-01",
          "d1_databases": [{ "binding": "DB", "database_name": "scratch", "database_id": "00000000-0000-0000-0000-000000000000" }]
        }
        """;

    public EmittedProject(SchemaModel schema, IReadOnlyList<StatementModel>? queries = null)
    {
        Write("package.json", """{ "type": "module" }""");
        Write("tsconfig.json", Configuration);
        Write("ddl.json", JsonSerializer.Serialize(schema.Tables
            .SelectMany(static table => table.Indexes.Select(static index => index.Sql).Prepend(table.Sql))
            .Concat(schema.Views.Select(static view => view.Sql)).Concat(schema.Triggers.Select(static trigger => trigger.Sql)).OfType<string>()));
        foreach (SourceFile file in TypeScriptEmitter.Emit(schema, queries))
        {
            Write(file.Name, file.Text);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("skillstash-ts-").FullName;

    public void Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Task CompileAsync(params string[] options) => NodePackage.Shared.CompileAsync(Folder, options);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
