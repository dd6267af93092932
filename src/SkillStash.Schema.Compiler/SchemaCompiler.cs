using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler;

/// <summary>The only door: SQL text in, the schema and the findings out.</summary>
public static class SchemaCompiler
{
    /// <summary>Compiles one document.</summary>
    public static SchemaCompilation Compile(SourceText source) => Compile([source]);

    /// <summary>Compiles several documents as if they were run one after the other, such as migrations. Never throws on any text.</summary>
    public static SchemaCompilation Compile(IReadOnlyList<SourceText> sources)
    {
        var binder = new SchemaBinder();
        var bags = new List<DiagnosticBag>(sources.Count);
        foreach (SourceText source in sources)
        {
            var diagnostics = new DiagnosticBag(source);
            bags.Add(diagnostics);
            ParseResult parsed = Parser.Parse(source);
            foreach (SyntaxError error in parsed.Errors)
            {
                diagnostics.Report(error.Span, SyntaxDiagnostics.Of(error));
            }

            binder.Bind(parsed.Script.Statements, new BindingContext(source, new CommentMap(source, parsed.Comments), diagnostics));
        }

        var locations = new SchemaLocations();
        foreach (CatalogTable table in binder.Catalog.ObjectsOf(Catalog.Main).OfType<CatalogTable>())
        {
            locations.Add(table.Name, table.Location);
            foreach (CatalogColumn column in table.Columns)
            {
                locations.Add(table.Name, column.Name, column.Location);
            }
        }

        var model = new ModelBuilder(binder.Catalog).Build();
        return new SchemaCompilation(model, bags.SelectMany(static bag => bag.Sorted()).ToArray(), locations);
    }
}
