using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds CREATE VIEW into the catalogue. SQLite asks for the tables only when the view is used (lang_createview).</summary>
internal sealed class ViewBinder(SchemaCatalog catalog, BindingContext context)
{
    public void Bind(CreateViewSyntax syntax)
    {
        var rules = new CreationRules(catalog, context);
        if (rules.DatabaseFor(syntax.Schema, syntax.Name, syntax.Temporary) is not { } database
            || !rules.IsFreeForRelation(database, syntax.Name, syntax.IfNotExists))
        {
            return;
        }

        var view = new CatalogView
        {
            Name = syntax.Name.Name,
            Database = database,
            Syntax = syntax,
            Source = context.Source,
            Annotations = AnnotationReader.OfTable(context.Comments.Of(syntax), context.Diagnostics),
            Location = new SourceSpan(context.Source, syntax.Name.Span),
        };
        QueryContext seen = StoredQueries.Bind(view, new RelationResolver(catalog), null);
        if (seen.Parameters.Count > 0)
        {
            context.Report(seen.Parameters[0], SchemaDiagnostics.ViewParameter());
        }
        else if (seen.EarlyMistakes.Count > 0)
        {
            context.Report(seen.EarlyMistakes[0].Node, seen.EarlyMistakes[0].Message);
        }
        else if (!SqlNames.Same(database, SchemaCatalog.Temp)
            && seen.Databases.Find(each => !SqlNames.Same(each.Name, database)) is { } foreign)
        {
            context.Report(foreign, SchemaDiagnostics.ForeignDatabase("view", view.Name, foreign.Name));
        }
        else
        {
            catalog.Add(view);
        }
    }
}
