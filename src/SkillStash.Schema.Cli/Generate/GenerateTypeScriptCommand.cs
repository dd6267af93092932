using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.TypeScript;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Generate;

/// <summary><c>generate typescript</c>: interfaces of the tables, and how rows are read from D1 and inserted.</summary>
internal sealed class GenerateTypeScriptCommand(ToolOutput output)
    : EmitCommand("typescript", "Writes the interfaces of the tables, and how their rows are read from D1 and inserted.", static project => project.TypeScript, output)
{
    protected override IReadOnlyList<SourceFile> Emit(SchemaCompilation schema, IReadOnlyList<QueryCompilation> queries, ParseResult call, List<Diagnostic> findings)
    {
        Report(TypeNames.Of(schema.Model).Clashes, schema);
        return TypeScriptEmitter.Emit(schema.Model, [.. queries.SelectMany(static file => file.Queries)]);
    }
}
