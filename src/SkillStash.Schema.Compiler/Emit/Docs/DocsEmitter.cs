using SkillStash.Schema.Compiler.Emit.Docs.Facts;
using SkillStash.Schema.Compiler.Emit.Docs.Html;
using SkillStash.Schema.Compiler.Emit.Docs.Markdown;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Emit.Docs;

/// <summary>Emits the reference of a schema for people to read.</summary>
public static class DocsEmitter
{
    /// <summary>The files of a schema: <c>schema.md</c>, and the same as one page in <c>schema.html</c> that needs nothing else.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="title">The heading of both.</param>
    public static SourceFile[] Emit(SchemaModel schema, string title)
    {
        DocsSchema docs = DocsSchemaBuilder.Build(schema, title);
        return [new SourceFile("schema.md", MarkdownEmitter.Emit(docs)), new SourceFile("schema.html", HtmlEmitter.Emit(docs))];
    }
}
