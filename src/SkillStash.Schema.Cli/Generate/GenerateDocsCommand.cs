using System.Collections.Generic;
using System.CommandLine;
using SkillStash.Schema.Cli.Configuration;
using SkillStash.Schema.Cli.Infrastructure;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Emit;
using SkillStash.Schema.Compiler.Emit.Docs;
using SkillStash.Schema.Compiler.Queries;

namespace SkillStash.Schema.Cli.Generate;

/// <summary><c>generate docs</c>: the reference of the schema for people to read.</summary>
internal sealed class GenerateDocsCommand : EmitCommand
{
    private readonly Option<string> _title = new Option<string>("--title")
    {
        Description = "The heading of the reference.",
    }.Or(static project => project.Docs?.Title, "Schema");

    public GenerateDocsCommand(ToolOutput output)
        : base("docs", "Writes a reference of the schema: in Markdown, and as a page of HTML.", static project => project.Docs?.Folder, output)
    {
        Add(_title);
    }

    protected override IReadOnlyList<SourceFile> Emit(SchemaCompilation schema, IReadOnlyList<QueryCompilation> queries, ParseResult call, List<Diagnostic> findings) =>
        DocsEmitter.Emit(schema.Model, call.GetRequiredValue(_title));
}
