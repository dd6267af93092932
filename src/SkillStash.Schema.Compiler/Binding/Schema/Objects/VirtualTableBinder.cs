using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Binding.Queries;
using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Catalog.Annotations;
using SkillStash.Schema.Compiler.Catalog.Typing;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds CREATE VIRTUAL TABLE into the catalogue, with the columns that the module declares.</summary>
internal sealed class VirtualTableBinder(SchemaCatalog catalog, BindingContext context)
{
    public void Bind(CreateVirtualTableSyntax syntax)
    {
        var rules = new CreationRules(catalog, context);
        if (rules.DatabaseFor(syntax.Schema, syntax.Name, isTemporary: false) is not { } database
            || !rules.IsFreeForRelation(database, syntax.Name, syntax.IfNotExists))
        {
            return;
        }

        CatalogTable table = Make(syntax, database, catalog, context);
        if (table.Shadows.Select(suffix => table.Name + "_" + suffix).FirstOrDefault(each => catalog.FindRelation(database, each) is not null) is { } taken)
        {
            context.Report(syntax.Name, SchemaDiagnostics.NameTaken("a table", taken));
            return;
        }

        catalog.Add(table);
    }

    /// <summary>The table, broken where the module is not known or refuses the arguments.</summary>
    public static CatalogTable Make(CreateVirtualTableSyntax syntax, string database, SchemaCatalog catalog, BindingContext context)
    {
        ModuleColumns? module = ModuleColumns.Of(syntax, database, new RelationResolver(catalog));
        if (module is null)
        {
            context.Report(syntax.Module, SchemaDiagnostics.UnknownModule(syntax.Module.Name));
        }
        else if (module.Problem is { } problem)
        {
            context.Report(syntax.Name, SchemaDiagnostics.VirtualTable(syntax.Name.Name, problem));
        }

        return new CatalogTable
        {
            Name = syntax.Name.Name,
            Database = database,
            Module = syntax.Module.Name,
            Shadows = module?.Shadows ?? [],
            ContentTable = module?.ContentTable,
            Columns = Columns(module?.Columns ?? []),
            Syntax = syntax,
            Source = context.Source,
            Annotations = AnnotationReader.OfTable(context.Comments.Of(syntax), context.Diagnostics),
            Location = new SourceSpan(context.Source, syntax.Name.Span),
            IsBroken = module?.Problem is not null,
        };
    }

    private static CatalogColumn[] Columns(IReadOnlyList<ModuleColumn> columns) => columns.Select(static column => new CatalogColumn
    {
        Name = column.Name,
        DeclaredType = column.Type,
        // HIDDEN is a part of the type when the affinity is taken from it (vtab, section 2.1.1).
        Affinity = Affinities.Of(column.IsHidden ? "HIDDEN" : column.Type),
        Visibility = column.IsHidden ? ColumnVisibility.Hidden : ColumnVisibility.Normal,
        IsSearched = column.IsSearched,
    }).ToArray();
}
