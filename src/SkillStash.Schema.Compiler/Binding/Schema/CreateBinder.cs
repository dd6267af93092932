using SkillStash.Schema.Compiler.Catalog;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Binding.Schema;

/// <summary>Folds CREATE TABLE and CREATE INDEX into the catalogue.</summary>
internal sealed class CreateBinder(SchemaCatalog catalog, BindingContext context)
{
    private readonly CreationRules _rules = new(catalog, context);

    public void Bind(CreateTableSyntax syntax)
    {
        if (_rules.DatabaseFor(syntax.Schema, syntax.Name, syntax.Temporary) is not { } database
            || !_rules.IsFreeForRelation(database, syntax.Name, syntax.IfNotExists))
        {
            return;
        }

        catalog.Add(syntax.AsSelect is null
            ? TableBinder.Bind(syntax, database, context)
            : TableAsBinder.Bind(syntax, database, catalog, context));
    }

    public void Bind(CreateIndexSyntax syntax)
    {
        if (syntax.Schema is { } schema && !catalog.HasDatabase(schema.Name))
        {
            context.Report(schema, SchemaDiagnostics.UnknownDatabase(schema.Name));
            return;
        }

        switch (catalog.FindRelation(syntax.Schema?.Name, syntax.Table.Name))
        {
            // Without a database the index is made in main, or in temp with its table: attached databases are not searched.
            case { Database: not (SchemaCatalog.Main or SchemaCatalog.Temp) } when syntax.Schema is null:
            case null:
                context.Report(syntax.Table, SchemaDiagnostics.UnknownObject("table", syntax.Table.Name));
                break;
            case CatalogView:
                context.Report(syntax.Table, SchemaDiagnostics.WrongObjectKind("index", syntax.Table.Name, "a view"));
                break;
            case CatalogTable { Module: not null }:
                context.Report(syntax.Table, SchemaDiagnostics.WrongObjectKind("index", syntax.Table.Name, "a virtual table"));
                break;
            case CatalogTable { IsBroken: false } table
                when _rules.IsFreeForIndex(table.Database, syntax.Name, syntax.IfNotExists)
                && new IndexBinder(table, context).Bind(syntax) is { } index:
                catalog.AddIndex(table, index);
                break;
        }
    }
}
