using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Naming;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>
/// Makes a catalogue entry of CREATE TABLE … AS: SQLite writes a CREATE TABLE of its own from the result's names and affinities
/// (lang_createtable, section 2.1), and so does this.
/// </summary>
internal static class TableAsBinder
{
    public static CatalogTable Bind(CreateTableSyntax syntax, string database, SchemaCatalog catalog, BindingContext context)
    {
        int errors = context.Diagnostics.ErrorCount;
        var query = new QueryContext(new RelationResolver(catalog), context.Source, context.IsDamaged(syntax) ? context.Quiet().Diagnostics : context.Diagnostics) { IsExecuted = true };
        IReadOnlyList<QueryColumn> columns = ResultNames.Unique(new SelectBinder(query).Bind(syntax.AsSelect!, null));
        string text = "CREATE TABLE " + SqlName.Quote(syntax.Name.Name) + "("
            + string.Join(", ", columns.Select(static column => SqlName.Quote(column.Name) + TypeText(column.Facts.Affinity))) + ")";
        CatalogTable table = Reparsed.Table(text, database)
            ?? new CatalogTable { Name = syntax.Name.Name, Database = database, Columns = [], Syntax = syntax, Source = context.Source };
        var place = new SourceSpan(context.Source, syntax.Name.Span);
        return table with
        {
            Columns = table.Columns.Select(column => column with { Location = place }).ToArray(),
            Annotations = AnnotationReader.OfTable(context.Comments.Of(syntax), context.Diagnostics),
            Location = place,
            IsBroken = context.Diagnostics.ErrorCount > errors || context.IsDamaged(syntax),
        };
    }

    private static string TypeText(Affinity? affinity) => affinity switch
    {
        Affinity.Text => " TEXT",
        Affinity.Numeric => " NUM",
        Affinity.Integer => " INT",
        Affinity.Real => " REAL",
        _ => "",
    };
}
