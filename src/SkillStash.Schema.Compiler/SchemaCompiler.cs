using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Binding.Schema;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Queries;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>The only door: SQL text in, the schema and the findings out.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles one document.</summary>
    public static SchemaCompilation Compile(SourceText source) => Compile([source]);

    /// <summary>Compiles several documents as if they were run one after the other, such as migrations. Never throws on any text.</summary>
    public static SchemaCompilation Compile(IReadOnlyList<SourceText> sources) => OwnStack.Run(() => CompileHere(sources));

    /// <summary>Compiles a file of named queries over a schema. Never throws on any text.</summary>
    public static QueryCompilation CompileQueries(SchemaCompilation schema, SourceText source) => CompileQueries(schema, [source])[0];

    /// <summary>Compiles files of named queries over a schema; a name is taken once in all of them. Never throws on any text.</summary>
    public static IReadOnlyList<QueryCompilation> CompileQueries(SchemaCompilation schema, IReadOnlyList<SourceText> sources) => OwnStack.Run(() =>
    {
        // What is found out of a view is kept for the next query, and the query for the next edit of its file.
        lock (schema.Relations)
        {
            return QueryCompiler.Compile(schema.Model, schema.Relations, schema.Queries, sources);
        }
    });

    /// <summary>The statements of a script, for hosts that look at them or run them one by one. Never throws on any text.</summary>
    public static ParseResult Parse(SourceText source) => Parser.Parse(source);

    /// <summary>The tokens of a script, at a fraction of what its statements cost.</summary>
    public static TokenList Tokenize(SourceText source) => Lexer.Tokenize(source);

    private static SchemaCompilation CompileHere(IReadOnlyList<SourceText> sources)
    {
        var binder = new SchemaBinder();
        var bags = new Dictionary<SourceText, DiagnosticBag>();
        var scripts = new Dictionary<SourceText, ScriptSyntax>();
        foreach (SourceText source in sources)
        {
            var diagnostics = new DiagnosticBag(source);
            bags[source] = diagnostics;
            scripts[source] = Bind(source, binder, diagnostics);
        }

        var relations = new RelationResolver(binder.Catalog);
        SchemaModel model = new ModelBuilder(binder.Catalog, relations).Build();
        new SchemaWarnings(binder.Catalog, relations, bags).Report();
        CompilerEvents.Log.Compiled(sources.Count);
        return new SchemaCompilation(model, sources.SelectMany(source => bags[source].Sorted()).ToArray(), new SchemaLocations(binder.Catalog))
        {
            Scripts = scripts,
            Relations = relations,
        };
    }

    private static ScriptSyntax Bind(SourceText source, SchemaBinder binder, DiagnosticBag diagnostics)
    {
        ParseResult parsed = Parser.Parse(source);
        foreach (SyntaxError error in parsed.Errors)
        {
            diagnostics.Report(error.Span, SyntaxDiagnostics.Of(error));
        }

        int nul = source.Text.IndexOf('\0');
        if (nul >= 0)
        {
            diagnostics.Report(new TextSpan(nul, 1), SyntaxDiagnostics.TextAfterNul());
        }

        binder.Bind(parsed.Script.Statements, new BindingContext(source, new CommentMap(source, parsed.Comments), diagnostics)
        {
            SyntaxErrors = parsed.Errors,
        });
        return parsed.Script;
    }
}
